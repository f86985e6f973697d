import type { EcrImage } from './client.ts'

/** An image manifest, and its platform if it belongs to an image index. */
export interface ImageManifest {
  digest: string
  platform: string | undefined
}

/** A descriptor of an image index: "OCI Image Index Specification". */
interface Descriptor {
  digest: string
  platform?: { os?: string; architecture?: string; variant?: string }
  /** Of an attestation, a signature or another artifact that is not an image. */
  artifactType?: string
}

/** The image manifests of an image or of an image index, without attestations. */
export function listImageManifests({ digest, manifest }: EcrImage): ImageManifest[] {
  const { manifests } = JSON.parse(manifest) as { manifests?: Descriptor[] }
  if (manifests === undefined) return [{ digest, platform: undefined }]
  return manifests.filter(isImage).map(({ digest, platform }) => ({ digest, platform: formatPlatform(platform) }))
}

const formatPlatform = ({ os, architecture, variant }: NonNullable<Descriptor['platform']> = {}): string =>
  [os, architecture, variant].filter(part => part !== undefined).join('/')

// BuildKit stores attestations as manifests of an unknown platform.
const isImage = ({ platform, artifactType }: Descriptor): boolean =>
  artifactType === undefined && formatPlatform(platform) !== 'unknown/unknown'
