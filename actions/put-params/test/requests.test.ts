import { afterEach, describe, expect, it } from '@jest/globals'
import { awsError, type Call } from '../../shared/testing/fake-aws.ts'
import type { Faults, Parameter } from './support/fake-ssm.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const TAGS = { team: 'data', stage: 'live' }

/** Starts a fake with parameters P0, P1, … and returns the input that has their values. */
async function startWith(count: number, more: Partial<Parameter>, faults: Faults = {}): Promise<string> {
  const keys = Array.from({ length: count }, (_, index) => `P${index}`)
  await scenario.start(
    Object.fromEntries(keys.map(key => [`/app/${key}`, { type: 'String', value: `value of ${key}`, ...more }])),
    faults,
  )
  return keys.map(key => `${key}: value of ${key}`).join('\n')
}

function countRequests(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { operation } of scenario.ssm.calls) counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}

describe('for 1,000 unchanged parameters', () => {
  it('reads the values ten at a time, several pages at once, and nothing else', async () => {
    let [inFlight, most] = [0, 0]
    const before = async () => {
      inFlight += 1
      most = Math.max(most, inFlight)
      await new Promise(resolve => setTimeout(resolve, 20))
      inFlight -= 1
    }
    const parameters = await startWith(1_000, {}, { before })
    const { exitCode, outputs } = await scenario.put({ parameters })
    expect([exitCode, outputs.unchanged]).toEqual([0, '1000'])
    expect(countRequests()).toEqual({ GetParameters: 100 })
    expect(most).toBeGreaterThan(5)
    expect(most).toBeLessThanOrEqual(10)
  })

  it.each([
    ['details', { description: 'of the app' }],
    ['tags', { tags: 'team: data\nstage: live' }],
    ['details and tags', { description: 'of the app', tags: 'team: data\nstage: live' }],
  ])('compares %s with at most 25 requests more', async (_case, inputs: Record<string, string>) => {
    const parameters = await startWith(1_000, { description: 'of the app', tags: { ...TAGS, other: 'x' } })
    const { exitCode, outputs } = await scenario.put({ parameters, ...inputs })
    expect([exitCode, outputs.changed]).toEqual([0, 'false'])
    const { DescribeParameters = 0, ...others } = countRequests()
    expect(others).toEqual({ GetParameters: 100 })
    expect(DescribeParameters).toBeLessThanOrEqual(25)
  })
})

it('lists the tags only of parameters that do not have all of them, and adds the missing ones', async () => {
  const parameters = await startWith(60, { tags: TAGS })
  const [untagged, otherStage] = ['/app/P7', '/app/P55'].map(name => scenario.ssm.parameters.get(name) as Parameter)
  if (untagged !== undefined) untagged.tags = {}
  if (otherStage !== undefined) otherStage.tags = { ...TAGS, stage: 'test' }
  const { exitCode, outputs } = await scenario.put({ parameters, tags: 'team: data\nstage: live' })
  expect([exitCode, outputs.written]).toEqual([0, '2'])
  const [tagged] = scenario.ssm.of('DescribeParameters').map(({ input }) => input.ParameterFilters)
  expect(tagged).toEqual([
    { Key: 'Path', Option: 'Recursive', Values: ['/app'] },
    { Key: 'tag:team', Option: 'Equals', Values: ['data'] },
    { Key: 'tag:stage', Option: 'Equals', Values: ['live'] },
  ])
  const resources = (operation: string) => scenario.ssm.of(operation).map(({ input }) => input.ResourceId as string)
  expect(resources('ListTagsForResource').sort()).toEqual(['/app/P55', '/app/P7'])
  const added = scenario.ssm.of('AddTagsToResource').map(({ input }) => [input.ResourceId, input.Tags])
  expect(added.sort()).toEqual([
    ['/app/P55', [{ Key: 'stage', Value: 'live' }]],
    [
      '/app/P7',
      [
        { Key: 'team', Value: 'data' },
        { Key: 'stage', Value: 'live' },
      ],
    ],
  ])
  expect(scenario.ssm.of('PutParameter')).toEqual([])
})

it('compares the details of parameters without the tags by name', async () => {
  const parameters = await startWith(60, { tags: TAGS, description: 'of the app' })
  Object.assign(scenario.ssm.parameters.get('/app/P7') as Parameter, { tags: {}, description: 'another' })
  await scenario.put({ parameters, tags: 'team: data', description: 'of the app' })
  const filters = scenario.ssm.of('DescribeParameters').map(({ input }) => input.ParameterFilters)
  expect(filters.at(-1)).toEqual([{ Key: 'Name', Option: 'Equals', Values: ['/app/P7'] }])
  expect(scenario.ssm.of('PutParameter').map(({ input }) => [input.Name, input.Description])).toEqual([
    ['/app/P7', 'of the app'],
  ])
})

it('stops reading tagged parameters when the path has many others with the same tags', async () => {
  await startWith(1_000, { tags: TAGS })
  const { outputs } = await scenario.put({ parameters: 'P999: value of P999', tags: 'team: data' })
  expect(outputs.changed).toBe('false')
  expect(countRequests()).toEqual({ GetParameters: 1, DescribeParameters: 4, ListTagsForResource: 1 })
})

it('finds tagged parameters directly under the root', async () => {
  await scenario.start({ '/A': { type: 'String', value: 'a', tags: TAGS } })
  const { outputs } = await scenario.put({ path: '/', parameters: 'A: a', tags: 'team: data' })
  expect(outputs.changed).toBe('false')
  expect(countRequests()).toEqual({ GetParameters: 1, DescribeParameters: 1 })
})

it('lists the tags of each parameter, without a warning, where the role is not authorized to describe parameters', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized')
  const parameters = await startWith(
    30,
    { tags: TAGS },
    { instead: ({ operation }: Call) => (operation === 'DescribeParameters' ? denied : undefined) },
  )
  const { exitCode, outputs, log } = await scenario.put({ parameters, tags: 'team: other' })
  expect([exitCode, outputs.written]).toEqual([0, '30'])
  expect(log).not.toContain('::warning::')
  expect(countRequests()).toMatchObject({ DescribeParameters: 1, ListTagsForResource: 30, AddTagsToResource: 30 })
})

it('warns once where the role is not authorized to list tags', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized')
  const parameters = await startWith(
    3,
    {},
    { instead: ({ operation }: Call) => (operation === 'ListTagsForResource' ? denied : undefined) },
  )
  const { exitCode, outputs, log } = await scenario.put({ parameters, tags: 'team: data' })
  expect([exitCode, outputs.changed]).toEqual([0, 'false'])
  expect(log.match(/^::warning::.*$/gm)).toEqual([
    expect.stringMatching(
      /^::warning::Could not list the tags of \/app\/P0: .* \(and of 2 more\)\. Changes there are not detected\.$/,
    ),
  ])
})

it('reads a page again that was throttled', async () => {
  let isThrottled = true
  const parameters = await startWith(
    25,
    {},
    {
      instead: ({ operation, input }: Call) => {
        if (operation !== 'GetParameters' || !isThrottled || !(input.Names as string[]).includes('/app/P12'))
          return undefined
        isThrottled = false
        return awsError('ThrottlingException', 'Rate exceeded')
      },
    },
  )
  const { exitCode, outputs } = await scenario.put({ parameters })
  expect([exitCode, outputs.unchanged]).toEqual([0, '25'])
  expect(countRequests()).toEqual({ GetParameters: 4 })
})
