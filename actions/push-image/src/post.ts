import { removeDockerConfig } from './docker/config.ts'

// Removes the logins if the main step was killed before it did. Reads STATE_<name> itself, because @actions/core would make
// this bundle large.
const folder = process.env['STATE_docker-config']
if (folder) await removeDockerConfig(folder)
