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
}

/** The image manifests of an image or of an image index, without attestations. */
export function listImageManifests({ digest, manifest }: EcrImage): ImageManifest[] {
  const { manifests } = JSON.parse(manifest) as { manifests?: Descriptor[] }
  if (manifests === undefined) return [{ digest, platform: undefined }]
  return manifests.map(({ digest, platform }) => ({ digest, platform: formatPlatform(platform) })).filter(isImage)
}

const formatPlatform = ({ os, architecture, variant }: NonNullable<Descriptor['platform']> = {}): string =>
  [os, architecture, variant].filter(part => part !== undefined).join('/')

// BuildKit stores attestations as manifests of an unknown platform.
const isImage = ({ platform }: ImageManifest): boolean => platform !== 'unknown/unknown'
