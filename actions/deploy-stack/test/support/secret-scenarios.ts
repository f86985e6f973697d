import { change, type Fields, type Scenario, STACK_ID } from './fake-cloudformation.ts'

/** One run of the action: the template that it is given, and what the service shows of the stack. */
export interface SecretScenario {
  template: string
  inputs?: Record<string, string>
  scenario: Scenario
}

/** The value that a NoEcho parameter had, or has still: no run is given it. */
export const KEPT = 'kept-Secret-77'

const HEAD = `
Parameters:
  Pw: { Type: String, NoEcho: true }
  Env: { Type: String, Default: prod }
  DbPassword: { Type: String, Default: open }
Mappings: { Sizes: { prod: { size: large } } }
Conditions: { IsProd: !Equals [!Ref Env, prod] }
`
/** The stack as the service shows it, with its one NoEcho parameter masked. */
export const STACK = {
  status: 'UPDATE_COMPLETE' as const,
  Parameters: [
    { ParameterKey: 'Pw', ParameterValue: '****' },
    { ParameterKey: 'Env', ParameterValue: 'prod' },
  ],
}
/** The same where the service masks none of them. */
export const UNMASKED = {
  status: 'UPDATE_COMPLETE' as const,
  Parameters: ['Pw', 'Env', 'DbPassword'].map(ParameterKey => ({ ParameterKey, ParameterValue: 'x' })),
}
export const INNER = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-N-1/2222'
export const INNER_CHANGES = 'arn:aws:cloudformation:eu-west-1:123456789012:changeSet/inner/1'

/** A template of these resources and outputs, each a line of YAML; it has the NoEcho parameter `Pw`. */
export const templateOf = (resources: string, outputs = '', head = HEAD): string => {
  const section = (name: string, lines: string) => (lines === '' ? '' : `${name}:\n${lines.replace(/^/gm, '  ')}\n`)
  return `${head}${section('Resources', resources || 'Topic: { Type: AWS::SNS::Topic }')}${section('Outputs', outputs)}`
}

/** An update that shows the output `Out`, which has this expression. */
export const output =
  (expression: string, resources = '', { head = HEAD, ...more }: Scenario & { head?: string } = {}) =>
  (value: string): SecretScenario => {
    const template = templateOf(resources, `Out: { Value: ${expression} }`, head)
    return { template, scenario: { stack: STACK, template, outputs: { Out: value }, ...more } }
  }

/** A plan in which a resource has this value after the change, and another one before it. */
export const property =
  (id: string, path: string, resources: string, { head = HEAD, target = {}, ...more }: PropertyOptions = {}) =>
  (value: string): SecretScenario => {
    const template = templateOf(resources, '', head)
    const Target = { Attribute: 'Properties', Path: path, AfterValue: value, ...target }
    const changes = [
      change({ Action: 'Modify', LogicalResourceId: id, ResourceType: typeOf(id, resources), Details: [{ Target }] }),
    ]
    return { template, inputs: { mode: 'plan' }, scenario: { stack: STACK, template, changes, ...more } }
  }

type PropertyOptions = Scenario & { head?: string; target?: Fields }

/** A drift detection that finds this value in a property. */
export const drifted =
  (id: string, PropertyPath: string, resources: string, more: Scenario = {}) =>
  (value: string): SecretScenario => {
    const template = templateOf(resources)
    const difference = { PropertyPath, ExpectedValue: value, ActualValue: 'other', DifferenceType: 'NOT_EQUAL' }
    const found = {
      StackId: STACK_ID,
      LogicalResourceId: id,
      ResourceType: typeOf(id, resources),
      StackResourceDriftStatus: 'MODIFIED',
      Timestamp: new Date(0),
      PropertyDifferences: [difference],
    }
    const drift = { status: 'DRIFTED', resources: [found] }
    return {
      template,
      inputs: { mode: 'drift', template: '', 'fail-on-drift': 'false' },
      scenario: { stack: STACK, template, drift, ...more },
    }
  }

/** An update in which a resource fails, with a reason that quotes this value. */
export const failure =
  (id: string, resources: string, reason: (value: string) => string, more: Scenario = {}) =>
  (value: string): SecretScenario => {
    const template = templateOf(resources)
    const operation = [
      { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
      { id, type: typeOf(id, resources), status: 'UPDATE_FAILED', reason: reason(value) },
      { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
    ]
    return { template, scenario: { stack: STACK, template, operation, ...more } }
  }

/** A nested stack `N` with this template, as it is deployed and in the change set. */
export const nested = (template: string, details: Fields[] = [], id = 'Inner'): Scenario => ({
  resources: [
    {
      LogicalResourceId: 'N',
      ResourceType: 'AWS::CloudFormation::Stack',
      PhysicalResourceId: INNER,
      ResourceStatus: 'UPDATE_COMPLETE',
      LastUpdatedTimestamp: new Date(0),
    },
  ],
  nestedResources: { [INNER]: [] },
  templates: { [INNER]: template, [INNER_CHANGES]: template },
  ...(details.length === 0
    ? {}
    : {
        changes: [
          change({
            Action: 'Modify',
            LogicalResourceId: 'N',
            ResourceType: 'AWS::CloudFormation::Stack',
            PhysicalResourceId: INNER,
            ChangeSetId: INNER_CHANGES,
          }),
        ],
        nestedChanges: {
          [INNER_CHANGES]: [
            change({ Action: 'Modify', LogicalResourceId: id, ResourceType: 'AWS::SSM::Parameter', Details: details }),
          ],
        },
      }),
})

const typeOf = (id: string, resources: string): string =>
  new RegExp(`^${id}: \\{ Type: '?([\\w:]+)`, 'm').exec(resources)?.[1] ?? 'AWS::SNS::Topic'

/** An update that fails in the nested stack N: the reason of a resource in it repeats the value. */
export const nestedFailure =
  (resource: string, inner: string) =>
  (value: string): SecretScenario => {
    const made = failure('N', resource, () => 'Embedded stack failed', nested(inner))(value)
    const stack = { id: 'N', type: 'AWS::CloudFormation::Stack', physical: INNER }
    const operation = [
      { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
      { ...stack, status: 'UPDATE_IN_PROGRESS' },
      { id: 'Inner', stack: INNER, status: 'UPDATE_FAILED', reason: `bad value ${value}` },
      { ...stack, status: 'UPDATE_FAILED', reason: 'Embedded stack failed' },
      { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
    ]
    return { ...made, scenario: { ...made.scenario, operation } }
  }
