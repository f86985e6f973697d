import type { RegistryClient } from './client.ts'
import type { ImageReference } from './reference.ts'

/** What builds take from the configuration of a base image (OCI image specification, "Image Configuration"). */
export interface ImageConfig {
  onBuild: string[]
  /** ISO 8601. */
  created: string | undefined
}

/** An image in a registry; `config` is undefined if it could not be read. */
export interface RegistryImage {
  /** Of the index, if there is one. */
  digest: string
  config: ImageConfig | undefined
}

interface IndexEntry {
  digest: string
  platform?: { os?: string; architecture?: string; variant?: string }
}

interface AnyManifest {
  manifests?: IndexEntry[]
  config?: { digest: string }
}

/** Reads the digest and the configuration of an image for a platform such as `linux/amd64`. */
export async function readRegistryImage(
  client: RegistryClient,
  reference: ImageReference,
  platform: string,
): Promise<RegistryImage | undefined> {
  const manifest = await client.readManifest(reference)
  if (manifest === undefined) return undefined
  return { digest: manifest.digest, config: await readConfig(client, reference, { bytes: manifest.bytes, platform }) }
}

async function readConfig(
  client: RegistryClient,
  reference: ImageReference,
  { bytes, platform }: { bytes: Buffer; platform: string },
): Promise<ImageConfig | undefined> {
  const { manifests, config } = JSON.parse(bytes.toString()) as AnyManifest
  if (manifests !== undefined) {
    const entry = findPlatform(manifests, platform)
    const manifest =
      entry === undefined ? undefined : await client.readManifest({ ...reference, version: entry.digest })
    return manifest === undefined ? undefined : readConfig(client, reference, { bytes: manifest.bytes, platform })
  }
  const blob = config === undefined ? undefined : await client.readBlob(reference, config.digest)
  if (blob === undefined) return undefined
  const json = JSON.parse(blob.toString()) as { created?: string; config?: { OnBuild?: string[] | null } }
  return { onBuild: json.config?.OnBuild ?? [], created: json.created }
}

/** The entry of the platform; a variant that is not asked for can be any. */
function findPlatform(entries: IndexEntry[], platform: string): IndexEntry | undefined {
  const [os, architecture, variant] = platform.split('/')
  const fitting = entries.filter(entry => entry.platform?.os === os && entry.platform?.architecture === architecture)
  return fitting.find(entry => entry.platform?.variant === variant) ?? (variant === undefined ? fitting[0] : undefined)
}
