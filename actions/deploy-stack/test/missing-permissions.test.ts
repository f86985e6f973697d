import { describe, expect, it } from '@jest/globals'
import { EMPTY, type Scenario } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { accessDenied, DELETE, EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

const denied = (operation: string): Pick<Scenario, 'faults'> => ({ faults: { [operation]: accessDenied(operation) } })

describe('a run whose role is not authorized for a required call', () => {
  const tagged = { ...EXISTING, Tags: [{ Key: 'team', Value: 'old' }] }

  it.each<[operation: string, Scenario, Record<string, string>, status: string | undefined]>([
    ['DescribeStacks', { stack: EXISTING }, {}, undefined],
    ['ExecuteChangeSet', { stack: EXISTING }, {}, 'CREATE_COMPLETE'],
    ['UpdateStack', { stack: tagged, refused: EMPTY }, { tags: 'team: data' }, 'CREATE_COMPLETE'],
    ['DeleteStack', { stack: EXISTING }, DELETE, 'CREATE_COMPLETE'],
  ])('%s fails, changes nothing, and refers to the README', async (operation, scenario, inputs, status) => {
    const aws = await account({ ...scenario, ...denied(operation) })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect([exitCode, outputs.changed, outputs.status]).toEqual([1, 'false', status])
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(new RegExp(`not authorized to perform: cloudformation:${operation}[\\s\\S]*README`))
    expect(errors[0]).not.toContain('still running')
    expect(aws.state.changeSets.size).toBe(0)
    if (operation === 'DescribeStacks') expect(aws.of('CreateChangeSet')).toEqual([])
  })
})

describe('a run whose role is not authorized for an optional call', () => {
  it.each<[operation: string, Scenario, Record<string, string>, expected: string, log: RegExp]>([
    [
      'DescribeStackEvents',
      { stack: EXISTING },
      {},
      'UPDATE_COMPLETE',
      /^::warning::Not authorized to read stack events/gm,
    ],
    [
      'DeleteChangeSet',
      { stack: EXISTING, refused: EMPTY },
      {},
      'CREATE_COMPLETE',
      /^::warning::.*(could not be deleted|Could not delete)/gm,
    ],
    ['ListStackResources', { stack: EXISTING }, DELETE, 'DELETE_COMPLETE', /^Deletes demo$/gm],
  ])('%s succeeds, and the log says so once', async (operation, scenario, inputs, status, line) => {
    const { exitCode, log, outputs } = await deploy(await account({ ...scenario, ...denied(operation) }), inputs)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([0, status, `${scenario.refused === undefined}`])
    expect(log.match(line)).toHaveLength(1)
  })
})
