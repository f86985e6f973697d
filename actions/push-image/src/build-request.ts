import type { BuildRequest } from './build-and-push.ts'
import type { Context } from './context.ts'
import { adaptInputs, type Builder, inspectBuilder } from './docker/builder.ts'
import { type Engine, inspectEngine } from './docker/engine.ts'
import type { PreparedRepository } from './ecr/repository.ts'
import type { ExistingImages } from './find-image.ts'
import type { Inputs } from './inputs.ts'
import { isEcrRegistry } from './registry/credentials.ts'
import type { Source } from './source/source-hash.ts'
import { createDatedSourceTag, createSourceTag } from './source/source-tag.ts'

/** The host of the registry that the image is pushed to, if it is known. */
export const listTargetHosts = ({ uri }: PreparedRepository): string[] =>
  uri === undefined ? [] : [uri.replace(/\/.*$/s, '')]

interface BuildContext {
  inputs: Inputs
  /** The builder, if it was read before. */
  prepared: PreparedBuilder | undefined
  repository: PreparedRepository
  source: Source
  existing: ExistingImages
  ecrHosts: string[]
}

/** The builder, and the inputs without what it does not support. */
interface PreparedBuilder {
  inputs: Inputs
  engine: Engine
  builder: Builder
}

export async function prepareBuilder({ docker, log }: Context, inputs: Inputs): Promise<PreparedBuilder> {
  const engine = await inspectEngine(docker)
  const builder = await inspectBuilder(docker, engine)
  return { inputs: adaptInputs(inputs, builder, { engine, warn: log.warning }), engine, builder }
}

/** Collects what a build needs: the builder, the registries to log in to, and the tag of the image. */
export async function createBuildRequest(
  context: Context,
  build: BuildContext,
): Promise<Omit<BuildRequest, 'measure'>> {
  const { repository, source, existing, ecrHosts } = build
  const { inputs, engine, builder } = build.prepared ?? (await prepareBuilder(context, build.inputs))
  const used = [...source.registries, ...listCacheRegistries(inputs, repository)]
  return {
    // A build because of age is for newer packages, which cached layers do not have. An image of this engine cannot be pulled.
    inputs: existing.isTooOld
      ? { ...inputs, noCache: true, pull: source.bases.every(({ isLocal }) => !isLocal) }
      : inputs,
    repositoryUri: repository.uri ?? '',
    source,
    sourceTag: existing.isTooOld
      ? createDatedSourceTag(source.hash, new Date(context.deadline.clock.now()))
      : createSourceTag(source.hash),
    registries: [
      ...new Set([
        ...used.filter(registry => isEcrRegistry(registry) || ecrHosts.includes(registry)),
        ...(inputs.registries ?? []),
      ]),
    ],
    engine,
    builder,
  }
}

/** The registries in the options of caches, which name an image or have `ref=image`. */
function listCacheRegistries({ registryCache, cacheFrom = [], cacheTo = [] }: Inputs, repository: PreparedRepository) {
  const hosts = [...cacheFrom, ...cacheTo].flatMap(cache => /(?:^|[,=])([\w.:-]+)\//.exec(cache)?.[1] ?? [])
  return registryCache === undefined ? hosts : [...hosts, ...listTargetHosts(repository)]
}
