import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import type { Seed } from './support/fake-ssm.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const OWNER = 'put-params:owner'
const owned = (value: string, owner = 'me'): Seed[string] => ({ type: 'String', value, tags: { [OWNER]: owner } })
const inputs = { parameters: 'A: a', prune: 'true', owner: 'me' }

describe('prune', () => {
  it('deletes only what has the tag of the owner, is under the path and is not given', async () => {
    const kept: Seed = {
      '/app/A': owned('a'),
      '/app/Foreign': owned('x', 'other'),
      '/app/Untagged': { type: 'String', value: 'x' },
      '/app/Other': { type: 'String', value: 'x', tags: { owner: 'me' } },
      '/app/Gone.before-replacement': owned('x'),
      '/application/Old': owned('x'),
    }
    await scenario.start({ ...kept, '/app/Old': owned('x'), '/app/deep/er/Old': owned('x') })
    const { outputs, log, summary } = await scenario.put(inputs)
    expect([...scenario.ssm.parameters.keys()]).toEqual(Object.keys(kept))
    expect(outputs).toMatchObject({ changed: 'true', written: '0', unchanged: '1', deleted: '2' })
    expect(log).toContain('/app/Old: deleted\n/app/deep/er/Old: deleted\n')
    expect(log).toContain('Parameters under /app: 0 of 1 written, 2 of 2 deleted')
    expect(summary).toContain('### ✅ Written: parameters under <code>/app</code>')
    expect(summary).toContain('| <code>/app/deep/er/Old</code> | deleted |')
    expect((await scenario.put(inputs)).outputs).toMatchObject({ changed: 'false', deleted: '0' })
  })

  it('deletes after everything was written, and nothing if a write failed', async () => {
    await scenario.start(
      { '/app/Old': owned('x') },
      {
        instead: ({ operation, input }, nth) =>
          operation === 'PutParameter' && input.Name === '/app/B' && nth < 3
            ? awsError('AccessDeniedException', 'not authorized to perform: ssm:PutParameter')
            : undefined,
      },
    )
    const changed = { ...inputs, parameters: 'A: a\nB: b' }
    const failed = await scenario.put(changed)
    expect(failed.exitCode).toBe(1)
    expect(failed.outputs.deleted).toBe('0')
    expect(failed.summary).toContain('| <code>/app/Old</code> | not deleted |')
    expect(scenario.ssm.of('DeleteParameter')).toEqual([])
    await scenario.put(changed)
    const writes = scenario.ssm.calls.map(({ operation }) => operation).filter(name => /^(Put|Delete)/.test(name))
    expect(writes.slice(-2)).toEqual(['PutParameter', 'DeleteParameter'])
  })

  it('tags created, overwritten and unchanged parameters with the owner', async () => {
    await scenario.start({
      '/app/Same': { type: 'String', value: 's' },
      '/app/Changed': { type: 'String', value: 'old' },
      '/app/Kept': { type: 'SecureString', value: 'kept-password' },
    })
    const all = {
      parameters: 'Same: s\nChanged: c\nNew: n',
      generate: 'Kept: password(20)',
      tags: 'team: data',
      owner: 'me',
    }
    const { outputs } = await scenario.put(all)
    expect(outputs).toMatchObject({ written: '4', deleted: '0' })
    for (const { tags } of scenario.ssm.parameters.values()) expect(tags).toEqual({ [OWNER]: 'me', team: 'data' })
    expect((await scenario.put(all)).outputs.changed).toBe('false')
    expect(scenario.ssm.of('DeleteParameter')).toEqual([])
  })

  it.each([
    [{ owner: 'a,b#c ü/1' }, 'a_b_c ü/1'],
    [{}, 'octo/repo/Deploy (prod)'.replace(/[()]/g, '_')],
  ])('with %j uses the owner %s', async (more, owner) => {
    await scenario.start()
    const env = { GITHUB_REPOSITORY: 'octo/repo', GITHUB_WORKFLOW: 'Deploy (prod)' }
    await scenario.put({ parameters: 'A: a', prune: 'true', ...more }, { env })
    expect(scenario.ssm.parameters.get('/app/A')?.tags).toEqual({ [OWNER]: owner })
  })

  it('lists the deletions in a plan, and deletes nothing', async () => {
    await scenario.start({ '/app/A': owned('a'), '/app/Old': owned('x') })
    const { outputs, log, summary } = await scenario.put({ ...inputs, mode: 'plan' })
    expect(outputs).toMatchObject({ changed: 'true', written: '0', deleted: '1' })
    expect(log).toContain('/app/Old: delete\n')
    expect(log).not.toContain('Nothing to write')
    expect(summary).toContain('| <code>/app/Old</code> | delete |')
    expect(scenario.ssm.parameters.has('/app/Old')).toBe(true)
  })

  it.each(['apply', 'plan'])(
    'of more parameters than the limit is an error before anything is written, with mode: %s',
    async mode => {
      const names = Array.from({ length: 11 }, (_, index) => `/app/P${index + 10}`)
      await scenario.start(Object.fromEntries(names.map(name => [name, owned('x')])))
      const { errors } = await scenario.put({ ...inputs, mode })
      expect(errors.join()).toContain(
        `prune would delete 11 parameters, more than prune-limit (10): ${names.join(', ')} (increase prune-limit if that is intended)\nNothing was written.`,
      )
      expect(scenario.ssm.of('PutParameter')).toEqual([])
      expect((await scenario.put({ ...inputs, 'prune-limit': '11', mode })).outputs.deleted).toBe('11')
    },
  )

  it('keeps a parameter whose tag has changed since the search saw it', async () => {
    await scenario.start(
      { '/app/Old': owned('x') },
      {
        instead: ({ operation }) =>
          operation === 'ListTagsForResource' ? { body: { TagList: [{ Key: OWNER, Value: 'other' }] } } : undefined,
      },
    )
    const { outputs } = await scenario.put(inputs)
    expect(outputs.deleted).toBe('0')
    expect(scenario.ssm.parameters.has('/app/Old')).toBe(true)
  })

  it('names what is not deleted when a deletion fails', async () => {
    await scenario.start(
      { '/app/A': owned('a'), '/app/O1': owned('x'), '/app/O2': owned('x'), '/app/O3': owned('x') },
      {
        instead: ({ operation, input }) =>
          operation === 'DeleteParameter' && input.Name === '/app/O2'
            ? awsError('AccessDeniedException', 'not authorized to perform: ssm:DeleteParameter')
            : undefined,
      },
    )
    const { errors, outputs } = await scenario.put(inputs)
    expect(errors.join()).toContain('1 of 3 parameters were deleted; not deleted: /app/O2, /app/O3')
    expect(outputs).toMatchObject({ changed: 'true', deleted: '1' })
  })

  it('fails before anything is written where it cannot search for owned parameters', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized to perform: ssm:DescribeParameters')
    await scenario.start({}, { instead: ({ operation }) => (operation === 'DescribeParameters' ? denied : undefined) })
    expect((await scenario.put(inputs)).errors.join()).toContain('ssm:DescribeParameters')
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('of a required parameter is an error before anything is written', async () => {
    await scenario.start({ '/app/Old': owned('x') })
    const { errors } = await scenario.put({ ...inputs, require: 'Old' })
    expect(errors.join()).toContain('Required parameters do not exist: /app/Old (deleted by prune, require)')
    expect(scenario.ssm.parameters.has('/app/Old')).toBe(true)
  })

  it('rejects inputs that contradict the owner', async () => {
    const cwd = makeTempFolder('workspace-')
    writeFileSync(join(cwd, 'app.yml'), `F: { value: f, tags: { "${OWNER}": x } }`)
    await scenario.start()
    const contradictory = {
      ...inputs,
      tags: `"${OWNER}": x`,
      'remove-tags': OWNER,
      'parameters-file': 'app.yml',
      'prune-limit': '-1',
    }
    const { errors } = await scenario.put({ ...contradictory, owner: 'x'.repeat(257) }, { cwd })
    for (const problem of [
      'prune-limit must be a whole number from 0 to 10000, not "-1"',
      'owner is longer than 256 characters',
      `tags ${OWNER} is set by owner`,
      `parameters-file app.yml: F: the tag ${OWNER} is set by owner`,
      `remove-tags ${OWNER} is set by owner`,
    ]) {
      expect(errors.join()).toContain(problem)
    }
    expect((await scenario.put({ parameters: 'A: a', prune: 'true' })).errors.join()).toContain(
      'owner is required, because GITHUB_REPOSITORY or GITHUB_WORKFLOW is not set',
    )
  })
})
