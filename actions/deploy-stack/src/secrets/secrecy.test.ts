import { describe, expect, it } from '@jest/globals'
import { unknownTemplate } from '../template/template.ts'
import { Secrecy } from './secrecy.ts'

const secrecyOf = (given: Record<string, string>) =>
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
  it('hides the longer of two values that overlap whole', () => {
    expect(secrecyOf({ A: 'abcd', B: 'abcdefgh' }).text('it is abcdefgh')).toBe('it is ****')
  })

  it('hides a short value only where it stands alone', () => {
    const secrecy = secrecyOf({ A: '1' })
    expect(secrecy.text('1')).toBe('****')
    expect(secrecy.text('11 of 12 changes')).toBe('11 of 12 changes')
  })

  it('knows only parameters that are NoEcho, and no empty values', () => {
    const secrecy = secrecyOf({ Open: 'plain text', A: '' })
    expect(secrecy.values).toEqual([])
    expect(secrecy.text('plain text')).toBe('plain text')
  })

  it('hides an output whose expression names a NoEcho parameter, whatever its value', () => {
    expect(secrecyOf({}).output('Echo', 'a previous value')).toBe('****')
    expect(secrecyOf({}).output('Url', 'http://here')).toBe('http://here')
  })

  it('hides a physical id in a nested stack that was not read, unless AWS made it or the nested stack has no secret', () => {
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
    expect(secrecy.physicalId(['Given'], 'Data', 'a-name')).toBe('****')
    expect(secrecy.physicalId(['Given'], 'Data', 'a-data-secret-name')).toBe('****')
    expect(secrecy.physicalId(['Given'], 'Data', 'demo-data-1a2b3c4d5e6f')).toBe('demo-data-1a2b3c4d5e6f')
    expect(secrecy.physicalId(['Given'], 'Group', 'sg-0123456789abcdef0')).toBe('sg-0123456789abcdef0')
    expect(secrecy.physicalId(['Other'], 'Data', 'a-name')).toBe('a-name')
  })

  it('cleans an error and its causes', () => {
    const error = new Error('of abcdefgh', { cause: new Error('and abcdefgh') })
    const told = secrecyOf({ A: 'abcdefgh' }).error(error) as Error
    expect(`${told.message} ${told.stack} ${told.cause}`).not.toContain('abcdefgh')
  })
})
