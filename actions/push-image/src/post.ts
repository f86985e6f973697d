import { getState } from '@actions/core'
import { runAction } from '../../shared/run-action.ts'
import { removeDockerConfig } from './docker-config.ts'

// The main step removes its logins itself; this is for the one that was killed before it could.
await runAction(async () => {
  const folder = getState('docker-config')
  if (folder !== '') await removeDockerConfig(folder)
})
