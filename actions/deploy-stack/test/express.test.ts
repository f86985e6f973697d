import { describe, expect, it } from '@jest/globals'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { DELETE, EXECUTE, EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

const SERVICE = "Resources: { Web: { Type: 'AWS::ECS::Service' } }"
const express = { deployment: 'express' }
const NOT_AWAITED = 'the services were not awaited'

describe('deployment: express', () => {
  it.each([
    ['rollback', 'false'],
    ['keep', 'true'],
  ])('sets mode and rollback in the change set with "on-failure: %s"', async (choice, disabled) => {
    for (const stack of [EXISTING, undefined]) {
      const aws = await account(stack === undefined ? {} : { stack })
      const { exitCode } = await deploy(aws, { ...express, 'on-failure': choice })
      expect(exitCode).toBe(0)
      expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({
        'DeploymentConfig.Mode': 'EXPRESS',
        'DeploymentConfig.DisableRollback': disabled,
      })
      expect(aws.of('CreateChangeSet')[0]?.input).not.toHaveProperty('OnStackFailure')
      // CloudFormation rejects both options together.
      expect(aws.of('ExecuteChangeSet')[0]?.input).not.toHaveProperty('DisableRollback')
    }
  })

  it('is not set in a standard deployment', async () => {
    const aws = await account({ stack: EXISTING })
    await deploy(aws)
    const keys = Object.keys(aws.of('CreateChangeSet')[0]?.input ?? {})
    expect(keys.filter(key => key.startsWith('DeploymentConfig'))).toEqual([])
  })

  it('does not wait for services, and the log says so', async () => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, log } = await deploy(aws, express, { template: SERVICE })
    expect(exitCode).toBe(0)
    expect(log).toContain(NOT_AWAITED)
    expect(aws.of('DescribeServices')).toEqual([])
  })

  it('is read from the change set of a plan', async () => {
    const aws = await account({
      stack: EXISTING,
      template: SERVICE,
      reviewed: ['planned'],
      changeSet: { DeploymentConfig: { Mode: 'EXPRESS', DisableRollback: true } },
    })
    const { exitCode, log } = await deploy(aws, { ...EXECUTE, 'on-failure': 'keep' })
    expect(exitCode).toBe(0)
    expect(log).toContain(NOT_AWAITED)
    expect(aws.of('ExecuteChangeSet')[0]?.input).not.toHaveProperty('DisableRollback')
  })

  it('is set in a deletion', async () => {
    const aws = await account({ stack: EXISTING })
    const { exitCode } = await deploy(aws, { ...express, ...DELETE })
    expect(exitCode).toBe(0)
    expect(aws.of('DeleteStack')[0]?.input['DeploymentConfig.Mode']).toBe('EXPRESS')
  })
})

describe('a stack that an express deployment left in UPDATE_FAILED', () => {
  const stack = { status: 'UPDATE_FAILED', DeploymentConfig: { Mode: 'EXPRESS', DisableRollback: true } } as const

  it.each([{ 'on-failure': 'keep' }, { ...express }, { ...express, 'on-failure': 'rollback' }])(
    'is not updated with the inputs %j',
    async inputs => {
      const aws = await account({ stack })
      const { exitCode, errors } = await deploy(aws, inputs as Record<string, string>)
      expect(exitCode).toBe(1)
      expect(errors.join()).toContain('To continue, set "deployment: express" and "on-failure: keep"')
      expect(aws.of('CreateChangeSet')).toEqual([])
    },
  )

  it('is updated by an express deployment with "on-failure: keep"', async () => {
    const aws = await account({ stack })
    expect((await deploy(aws, { ...express, 'on-failure': 'keep' })).exitCode).toBe(0)
  })
})
