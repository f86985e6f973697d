import { describe, expect, it } from '@jest/globals'
import { unknownTemplate } from '../template/template.ts'
import { Secrecy } from './secrecy.ts'

const createSecrecy = (given: Record<string, string>) =>
  new Secrecy(
    {
      ...unknownTemplate(Object.keys(given).map(name => ({ name, hasDefault: true, noEcho: name !== 'Open' }))),
      body: {
        Parameters: { Kept: { NoEcho: 'true' } },
        Outputs: { Echo: { Value: { Ref: 'Kept' } }, Url: { Value: 'http://here' } },
      },
    },
    given,
  )

describe('Secrecy', () => {
  it('hides the longer of two overlapping values as a whole', () => {
    expect(createSecrecy({ A: 'abcd', B: 'abcdefgh' }).redactText('it is abcdefgh')).toBe('it is ***')
  })

  it('hides a short value only where it is the whole text', () => {
    const secrecy = createSecrecy({ A: '1' })
    expect(secrecy.redactText('1')).toBe('***')
    expect(secrecy.redactText('11 of 12 changes')).toBe('11 of 12 changes')
  })

  it('hides only the values of NoEcho parameters that are not empty', () => {
    const secrecy = createSecrecy({ Open: 'plain text', A: '' })
    expect(secrecy.values).toEqual([])
    expect(secrecy.redactText('plain text')).toBe('plain text')
  })

  it('hides an output whose expression names a NoEcho parameter, whatever its value', () => {
    expect(createSecrecy({}).redactOutput('Echo', 'a previous value')).toBe('***')
    expect(createSecrecy({}).redactOutput('Url', 'http://here')).toBe('http://here')
  })

  it('hides a physical id in a nested stack that was not read, unless AWS generated it or the nested stack has no secret', () => {
    const secrecy = new Secrecy(
      {
        ...unknownTemplate([{ name: 'Pw', hasDefault: false, noEcho: true }]),
        body: {
          Parameters: { Pw: { NoEcho: 'true' } },
          Resources: {
            Given: { Type: 'AWS::CloudFormation::Stack', Properties: { Parameters: { Pw: { Ref: 'Pw' } } } },
            Other: { Type: 'AWS::CloudFormation::Stack' },
          },
        },
      },
      {},
    )
    expect(secrecy.redactPhysicalId(['Given'], 'Data', 'a-name')).toBe('***')
    expect(secrecy.redactPhysicalId(['Given'], 'Data', 'a-data-secret-name')).toBe('***')
    expect(secrecy.redactPhysicalId(['Given'], 'Data', 'demo-data-1a2b3c4d5e6f')).toBe('demo-data-1a2b3c4d5e6f')
    expect(secrecy.redactPhysicalId(['Given'], 'Group', 'sg-0123456789abcdef0')).toBe('sg-0123456789abcdef0')
    expect(secrecy.redactPhysicalId(['Other'], 'Data', 'a-name')).toBe('a-name')
  })

  it('hides secrets in an error and its causes', () => {
    const error = new Error('of abcdefgh', { cause: new Error('and abcdefgh') })
    const redacted = createSecrecy({ A: 'abcdefgh' }).redactError(error) as Error
    expect(`${redacted.message} ${redacted.stack} ${redacted.cause}`).not.toContain('abcdefgh')
  })
})
