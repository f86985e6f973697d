import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { type DockerClient, readOutput } from './cli.ts'

/** An image in the engine. */
export interface LocalImage {
  /** The name or id with which it was found. */
  name: string
  id: string
}

/** Finds an image in the engine. @throws ActionError if there is none */
export async function findLocalImage(docker: DockerClient, name: string): Promise<LocalImage> {
  const id = await readOutput(docker, ['image', 'inspect', '--format', '{{.Id}}', name])
  if (id !== undefined) return { name, id }
  throw new ActionError(`The engine has no image ${name}`, {
    hint: 'Build, load or pull it in an earlier step; a buildx builder in a container needs --load.',
  })
}

/** Adds a name to an image of the engine. */
export async function tagImage(docker: DockerClient, id: string, reference: string): Promise<void> {
  const { exitCode, stderr } = await docker.exec(['tag', id, reference])
  if (exitCode !== 0) throw new ActionError(`docker tag of ${reference} failed: ${forLog(stderr)}`)
}
