import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf(
  'image-uri',
  'digest',
  'digest-uri',
  'repository-uri',
  'changed',
  'source-hash',
  'findings-critical',
  'findings-high',
)
