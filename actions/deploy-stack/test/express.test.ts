import { describe, expect, it } from '@jest/globals'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const SERVICE = "Resources: { Web: { Type: 'AWS::ECS::Service' } }"
const express = { deployment: 'express' }

describe('deployment: express', () => {
  it.each([
    ['rollback', 'false'],
    ['keep', 'true'],
  ])('is part of the change set, with its own word on rollback: on-failure %s', async (choice, disabled) => {
    for (const stack of [existing, undefined]) {
      const aws = await account(stack === undefined ? {} : { stack })
      const { exitCode } = await deploy(aws, { ...express, 'on-failure': choice })
      expect(exitCode).toBe(0)
      expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({
        'DeploymentConfig.Mode': 'EXPRESS',
        'DeploymentConfig.DisableRollback': disabled,
      })
      expect(aws.of('CreateChangeSet')[0]?.input).not.toHaveProperty('OnStackFailure')
      // Two words on the same thing are refused.
      expect(aws.of('ExecuteChangeSet')[0]?.input).not.toHaveProperty('DisableRollback')
    }
  })

  it.each(['apply', 'plan'])('is refused in mode %s beside "on-failure: delete", before any call', async mode => {
    const aws = await account()
    const { exitCode, errors } = await deploy(aws, { ...express, mode, 'on-failure': 'delete' })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('on-failure must be rollback or keep where deployment is express')
    expect(aws.calls).toEqual([])
  })

  it('is no part of a standard deployment', async () => {
    const aws = await account({ stack: existing })
    await deploy(aws)
    const keys = Object.keys(aws.of('CreateChangeSet')[0]?.input ?? {})
    expect(keys.filter(key => key.startsWith('DeploymentConfig'))).toEqual([])
  })

  it('does not wait for services, and says so', async () => {
    const aws = await account({ stack: existing })
    const { exitCode, log } = await deploy(aws, express, { template: SERVICE })
    expect(exitCode).toBe(0)
    expect(log).toContain('whether its services run was not waited for')
    expect(aws.of('ListStackResources')).toEqual([])
  })

  it('is recognised in a change set that was made earlier', async () => {
    const aws = await account({
      stack: existing,
      template: SERVICE,
      reviewed: ['planned'],
      changeSet: { DeploymentConfig: { Mode: 'EXPRESS', DisableRollback: true } },
    })
    const { exitCode, log } = await deploy(aws, {
      template: '',
      mode: 'execute',
      'change-set': 'planned',
      'on-failure': 'keep',
    })
    expect(exitCode).toBe(0)
    expect(log).toContain('whether its services run was not waited for')
    expect(aws.of('ExecuteChangeSet')[0]?.input).not.toHaveProperty('DisableRollback')
  })

  it('is part of a deletion', async () => {
    const aws = await account({ stack: existing })
    const { exitCode } = await deploy(aws, { ...express, template: '', mode: 'delete', 'confirm-delete': 'demo' })
    expect(exitCode).toBe(0)
    expect(aws.of('DeleteStack')[0]?.input['DeploymentConfig.Mode']).toBe('EXPRESS')
  })
})

describe('a stack that an express deployment left as it failed', () => {
  const stack = { status: 'UPDATE_FAILED', DeploymentConfig: { Mode: 'EXPRESS', DisableRollback: true } } as const

  it.each([{ 'on-failure': 'keep' }, { ...express }, { ...express, 'on-failure': 'rollback' }])(
    'takes no other kind of update: %j',
    async inputs => {
      const aws = await account({ stack })
      const { exitCode, errors } = await deploy(aws, inputs as Record<string, string>)
      expect(exitCode).toBe(1)
      expect(errors.join()).toContain('Set "deployment: express" and "on-failure: keep" to go on from there')
      expect(aws.of('CreateChangeSet')).toEqual([])
    },
  )

  it('goes on with another of its kind', async () => {
    const aws = await account({ stack })
    expect((await deploy(aws, { ...express, 'on-failure': 'keep' })).exitCode).toBe(0)
  })
})
