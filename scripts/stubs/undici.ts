// Replaces undici, which @actions/http-client imports for getAgentDispatcher() alone: no action calls that, and it is
// larger than an action's own code.
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not bundled')
  }
}
