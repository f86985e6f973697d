import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../shared/testing/random.ts'
import { change } from './support/fake-cloudformation.ts'
import { randomTemplate } from './support/random-templates.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { KEPT, STACK } from './support/secret-scenarios.ts'

closeAccounts()

it('masks every value that depends on a secret, and no other', async () => {
  const cases = fc.tuple(randomTemplate, fc.constantFrom('apply', 'plan'))
  const property = fc.asyncProperty(cases, async ([{ text, outputs, properties }, mode]) => {
    const changes = properties.map(({ id, type, path, value }) => {
      const Target = { Attribute: 'Properties', Path: path, AfterValue: value.text }
      return change({ Action: 'Modify', LogicalResourceId: id, ResourceType: type, Details: [{ Target }] })
    })
    const texts = Object.fromEntries(outputs.map(({ text: value }, nth) => [`O${nth}`, value]))
    const aws = await timely({ stack: STACK, template: text, changes, outputs: texts })
    const outcome = await deploy(aws, { mode }, { template: text })
    await aws.close()
    expect(outcome.errors).toEqual([])
    expect(`${outcome.log}${JSON.stringify(outcome.outputs)}${outcome.summary}`).not.toContain(KEPT)
    const shown = JSON.parse(outcome.outputs.outputs ?? '{}')
    const shownChanges = JSON.parse(outcome.outputs.changes ?? '[]')
    const after = properties.map(({ id }) =>
      shownChanges.find((change: { logicalId: string }) => change.logicalId === id),
    )
    const values = [
      ...outputs.map((value, nth) => [value, shown[`O${nth}`]] as const),
      ...properties.map(({ value }, nth) => [value, after[nth]?.properties[0].after] as const),
    ]
    for (const [{ text: value, secret, near }, is] of values) {
      if (secret) expect(is).toBe('***')
      else if (!near && !is.includes('***')) expect(is).toBe(value)
    }
    const open = outputs.flatMap(({ secret, near, text: value }, nth) => (secret || near ? [] : [[`O${nth}`, value]]))
    expect(shown).toMatchObject(Object.fromEntries(open))
  })
  await fc.assert(property, randomCases(150))
})
