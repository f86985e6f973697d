import { createServer } from 'node:http'
import { onEnd } from '../../../shared/testing/cleanup.ts'

/** An image in the fake engine, as its API describes it. */
export interface FakeEngineImage {
  Id: string
  RepoDigests?: string[]
  Created?: string
  Config?: { OnBuild?: string[] }
}

/** The HTTP API of a Docker engine on a socket. */
export interface FakeEngine {
  images: Map<string, FakeEngineImage>
  requests: string[]
  close(): Promise<void>
}

/** Starts an engine for linux/amd64; `failWith` answers every look-up of an image. */
export async function startFakeEngine(
  socket: string,
  images: Record<string, FakeEngineImage> = {},
  { architecture = 'amd64', failWith }: { architecture?: string; failWith?: number } = {},
): Promise<FakeEngine> {
  const engine: FakeEngine = {
    images: new Map(Object.entries(images)),
    requests: [],
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '')
    engine.requests.push(path)
    const [, name = ''] = /^\/images\/(.+)\/json$/.exec(path) ?? []
    const body = path === '/version' ? { Os: 'linux', Arch: architecture } : engine.images.get(name)
    response.writeHead(name !== '' && failWith !== undefined ? failWith : body === undefined ? 404 : 200)
    response.end(JSON.stringify(body ?? { message: `No such image: ${name}` }))
  })
  await new Promise<void>(resolve => server.listen(socket, resolve))
  onEnd(engine.close)
  return engine
}
