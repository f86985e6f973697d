/** An image reference with the parts that Docker adds to a short one. */
export interface ImageReference {
  /** The host of the registry's API, with its port. */
  registry: string
  repository: string
  /** A tag or a digest. */
  version: string
}

// Docker Hub's API has another host than its images ("docker.io").
const DOCKER_HUB = 'registry-1.docker.io'
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', DOCKER_HUB])

// The reference grammar of the distribution specification, without the limits of each part.
const REFERENCE =
  /^(?<name>[\w[](?:[\w.:/[\]-]*?\w)?)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[a-z\d]+:[\da-f]{32,}))?$/i

/** Parses an image reference; undefined if it is not one. */
export function parseImageReference(text: string): ImageReference | undefined {
  const { name, tag = 'latest', digest } = REFERENCE.exec(text)?.groups ?? {}
  if (name === undefined) return undefined
  const slash = name.indexOf('/')
  const host = slash === -1 ? '' : name.slice(0, slash)
  const isHost = /[.:]/.test(host) || host === 'localhost' || host !== host.toLowerCase()
  const version = digest ?? tag
  if (isHost && !DOCKER_HUB_NAMES.has(host)) return { registry: host, repository: name.slice(slash + 1), version }
  const repository = isHost ? name.slice(slash + 1) : name
  return { registry: DOCKER_HUB, repository: repository.includes('/') ? repository : `library/${repository}`, version }
}

/** Whether docker reaches a registry without TLS, because it is on this machine. */
export const isLocalRegistry = (registry: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(registry)
