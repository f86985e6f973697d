import { removeDockerConfig } from './docker/config.ts'

// For a main step that was killed before it removed its logins. The runner passes a saved state as STATE_<name>; without
// @actions/core this bundle stays small.
const folder = process.env['STATE_docker-config']
if (folder) await removeDockerConfig(folder)
