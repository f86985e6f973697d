import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Call } from '../../shared/testing/fake-aws.ts'
import { PUSHED } from './support/fake-docker.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()

const SETTINGS = {
  'immutable-tags': 'true',
  'mutability-exclusions': 'latest',
  'scan-on-push': 'true',
  'keep-images': '30',
  'repository-tags': 'team: data',
  'repository-policy': 'policy.json',
  'encryption-type': 'AES256',
  'scan-gate': 'high',
}

/** Runs that together make every call that the action can make: of a new and of an existing repository. */
async function makeAllCalls(): Promise<Call[]> {
  writeFileSync(
    join(scenario.folder, 'policy.json'),
    '{"Statement":{"Effect":"Allow","Principal":"*","Action":"ecr:*"}}',
  )
  await scenario.start()
  expect((await scenario.pushOnTestClock(SETTINGS)).errors).toEqual([])
  scenario.ecr.add('team/app').tags.set('latest', PUSHED)
  expect((await scenario.pushOnTestClock(SETTINGS)).errors).toEqual([])
  return scenario.ecr.calls
}

const operationsOf = (calls: Call[]): string[] => sorted(calls.map(({ operation }) => operation))
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** The operations of a push, which docker makes; PutImage is also called by the action. */
const BY_DOCKER = [
  'BatchCheckLayerAvailability',
  'InitiateLayerUpload',
  'UploadLayerPart',
  'CompleteLayerUpload',
  'GetDownloadUrlForLayer',
]

it('the permissions of the README allow every call that the action makes, and no other', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| (\w+:\w+(?:, \w+:\w+)*) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
  const operations = rows.filter(action => action.startsWith('ecr:')).map(action => action.replace('ecr:', ''))
  expect(sorted(operations)).toEqual(sorted([...operationsOf(await makeAllCalls()), ...BY_DOCKER]))
})

it('concerns this repository alone, and no setting of the registry', async () => {
  const others = (await makeAllCalls()).filter(({ input }) => {
    const { repositoryName, repositoryNames, resourceArn } = input
    const target = repositoryName ?? (repositoryNames as string[] | undefined)?.join() ?? resourceArn
    return !['team/app', 'arn:aws:ecr:eu-west-1:123456789012:repository/team/app'].includes(`${target}`)
  })
  expect(operationsOf(others)).toEqual(['GetAuthorizationToken'])
})

it('the runs of this test make every call that the source contains', async () => {
  const folder = join(import.meta.dirname, '../src')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const commands = sources.flatMap(name =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/new (\w+)Command\(/g)].map(([, command = '']) => command),
  )
  expect(operationsOf(await makeAllCalls())).toEqual(sorted(commands))
})
