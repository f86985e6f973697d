import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const PREFIX: Record<string, string> = { cloudformation: 'cloudformation', ecs: 'ecs', 'cloudwatch-logs': 'logs' }

/** The IAM actions of every command that a source file of this action names. */
function called(): string[] {
  const sources = readdirSync(import.meta.dirname).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return sources.flatMap(name => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8')
    const [client = 'cloudformation'] = [...text.matchAll(/@aws-sdk\/client-(ecs)/g)].map(([, found]) => found)
    return [...text.matchAll(/new (sdk\.|logs\.)?(\w+)Command\(/g)].map(
      ([, from, operation]) => `${PREFIX[from === 'logs.' ? 'cloudwatch-logs' : client]}:${operation}`,
    )
  })
}

it('has a policy that allows every call this action makes, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const policy: { Statement: { Action: string[] }[] } = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '')
  const allowed = policy.Statement.flatMap(({ Action }) => Action)
  expect(allowed.sort()).toEqual([...new Set(called())].sort())
})
