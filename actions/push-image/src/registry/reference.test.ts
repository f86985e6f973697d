import { expect, it } from '@jest/globals'
import { parseImageReference } from './reference.ts'

const HUB = 'registry-1.docker.io'
const DIGEST = `sha256:${'0'.repeat(64)}`

it.each<[text: string, registry: string, repository: string, version: string]>([
  ['python', HUB, 'library/python', 'latest'],
  ['python:3.11-slim', HUB, 'library/python', '3.11-slim'],
  ['apache/airflow:3', HUB, 'apache/airflow', '3'],
  ['docker.io/python:3', HUB, 'library/python', '3'],
  ['index.docker.io/library/python:3', HUB, 'library/python', '3'],
  ['localhost/a', 'localhost', 'a', 'latest'],
  ['localhost:5000/team/a:1', 'localhost:5000', 'team/a', '1'],
  ['registry:5000/a', 'registry:5000', 'a', 'latest'],
  ['public.ecr.aws/docker/library/python:3', 'public.ecr.aws', 'docker/library/python', '3'],
  [`ghcr.io/a/b:1@${DIGEST}`, 'ghcr.io', 'a/b', DIGEST],
  [`a@${DIGEST}`, HUB, 'library/a', DIGEST],
])('%s is %s/%s at %s', (text, registry, repository, version) => {
  expect(parseImageReference(text)).toEqual({ registry, repository, version })
})

it.each(['', 'a b', 'a:', 'a@b', ':1'])('%j is not an image', text => {
  expect(parseImageReference(text)).toBeUndefined()
})
