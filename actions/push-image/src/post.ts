import { removeDockerConfig } from './docker/config.ts'

// The main step removes its logins itself; this is for the one that was killed before it could. The runner hands a saved
// state on as STATE_<name>. Read without @actions/core, which alone would make a megabyte of this bundle.
const folder = process.env['STATE_docker-config']
if (folder) await removeDockerConfig(folder)
