import { describe, expect, it } from '@jest/globals'
import { change, changeSetArn, type Fields, refusal, reply, type Scenario } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, TEMPLATE, timely } from './support/run-deploy.ts'

// Change sets and templates of many shapes: what loses data is refused, what does not passes.

closeAccounts()

interface Case extends Scenario {
  /** The workspace's template. */
  body?: string
  inputs?: Record<string, string>
}

const STACK = 'AWS::CloudFormation::Stack'
const of = (type: string, fields: Fields): Case => ({
  changes: [change({ LogicalResourceId: 'It', PhysicalResourceId: 'it-1', ResourceType: type, ...fields })],
})
const removed = (type: string, fields: Fields = {}) => of(type, { Action: 'Remove', PolicyAction: 'Delete', ...fields })
const modified = (type: string, fields: Fields = {}) =>
  of(type, { Action: 'Modify', Replacement: 'False', Scope: ['Properties'], ...fields })
const replaced = (type: string, fields: Fields = {}) =>
  modified(type, { Replacement: 'True', PolicyAction: 'ReplaceAndDelete', ...fields })
const perhaps = (type: string, fields: Fields = {}) =>
  modified(type, { Replacement: 'Conditional', PolicyAction: 'ReplaceAndDelete', ...fields })
const resource = (LogicalResourceId: string, ResourceType: string, ResourceStatus = 'CREATE_COMPLETE'): Fields => ({
  LogicalResourceId,
  ResourceType,
  PhysicalResourceId: `arn:${LogicalResourceId}`,
  ResourceStatus,
  LastUpdatedTimestamp: new Date(0),
})
const target = (Path: string, more: Fields = {}): Fields => ({ Target: { Attribute: 'Properties', Path, ...more } })

/** A nested stack that changes, by changes of its own. */
function nested(fields: Fields, inner: Fields[], more: Case = {}): Case {
  const id = changeSetArn('inner')
  const outer = change({
    LogicalResourceId: 'Data',
    PhysicalResourceId: 'arn:Data',
    ResourceType: STACK,
    Action: 'Modify',
    ChangeSetId: id,
    ...fields,
  })
  return { changes: [outer], nestedChanges: { [id]: inner }, ...more }
}

/** A nested stack that replaces its database, which only a change set that was asked to look into it shows. */
function hiding(body: string, more: Case = {}): Case {
  let asked = false
  const outer = { LogicalResourceId: 'Data', PhysicalResourceId: 'arn:Data', ResourceType: STACK, Action: 'Modify' }
  return nested({}, [...(replaced('AWS::RDS::DBInstance').changes ?? [])], {
    body,
    // Where it was not asked, nobody can tell by the stack's resources.
    nestedResources: { 'arn:Data': [] },
    faults: {
      CreateChangeSet: (_, { input }) => {
        asked = input.IncludeNestedStacks === 'true'
        return undefined
      },
      DescribeChangeSet: () =>
        asked ? undefined : reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', Changes: [change(outer)] }),
    },
    ...more,
  })
}
const summary = (fields: Fields) => ({ answers: { GetTemplateSummary: () => reply('GetTemplateSummary', fields) } })
const NESTED = 'Resources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: x }\n'

/** A nested stack that goes, with these resources in it, by this template. */
const going = (fields: Fields, resources: Fields[], template?: string): Case => ({
  ...of(STACK, { PhysicalResourceId: 'arn:It', ...fields }),
  nestedResources: { 'arn:It': resources },
  ...(template === undefined ? {} : { template }),
})
const REMOVED = { Action: 'Remove', PolicyAction: 'Delete' }

const HARMLESS: Record<string, Case> = {
  'a parameter that changes a function in place': modified('AWS::Lambda::Function', {
    Details: [{ ...target('/Properties/Environment'), CausingEntity: 'Stage', ChangeSource: 'ParameterReference' }],
  }),
  'tags of a database': modified('AWS::RDS::DBInstance', { Scope: ['Tags'], Details: [target('/Properties/Tags')] }),
  'metadata of a bucket, without a word on replacement': of('AWS::S3::Bucket', {
    Action: 'Modify',
    Scope: ['Metadata'],
    Details: [{ Target: { Attribute: 'Metadata', RequiresRecreation: 'Never' }, Evaluation: 'Static' }],
  }),
  'a DeletionPolicy that is given': of('AWS::DynamoDB::Table', { Action: 'Modify', Scope: ['DeletionPolicy'] }),
  'more storage for a database': modified('AWS::RDS::DBInstance', {
    Details: [target('/Properties/AllocatedStorage', { BeforeValue: '20', AfterValue: '100' })],
  }),
  'a lifecycle rule of a bucket': modified('AWS::S3::Bucket', {
    Details: [target('/Properties/LifecycleConfiguration')],
  }),
  'a time to live of a table': modified('AWS::DynamoDB::Table', {
    Details: [target('/Properties/TimeToLiveSpecification')],
  }),
  'logs that are kept for a shorter time, which is a warning': modified('AWS::Logs::LogGroup', {
    Details: [target('/Properties/RetentionInDays', { BeforeValue: '365', AfterValue: '30' })],
  }),
  'a task definition with a new image': replaced('AWS::ECS::TaskDefinition'),
  'a service that is replaced': replaced('AWS::ECS::Service'),
  'a service whose replacement depends': perhaps('AWS::ECS::Service'),
  'a new version of a function': replaced('AWS::Lambda::Version'),
  'a new version of a layer': replaced('AWS::Lambda::LayerVersion'),
  'a function under another name': replaced('AWS::Lambda::Function'),
  'a stage of an API': replaced('AWS::ApiGateway::Deployment'),
  'a security group that is replaced': replaced('AWS::EC2::SecurityGroup'),
  'a launch template that goes': removed('AWS::EC2::LaunchTemplate'),
  'a group of interchangeable instances': replaced('AWS::AutoScaling::AutoScalingGroup'),
  'a role under another name': replaced('AWS::IAM::Role'),
  'a policy that goes': removed('AWS::IAM::ManagedPolicy'),
  'an alias of a key': replaced('AWS::KMS::Alias'),
  'an alarm that goes': removed('AWS::CloudWatch::Alarm'),
  'a topic that is replaced': replaced('AWS::SNS::Topic'),
  'a policy of a bucket': removed('AWS::S3::BucketPolicy'),
  'a parameter group of a database': replaced('AWS::RDS::DBParameterGroup'),
  'a subnet group of a cache': replaced('AWS::ElastiCache::SubnetGroup'),
  'a backup plan': removed('AWS::Backup::BackupPlan'),
  'a distribution': replaced('AWS::CloudFront::Distribution'),
  'a record of a zone': replaced('AWS::Route53::RecordSet'),
  'a certificate for more names': replaced('AWS::CertificateManager::Certificate'),
  'a load balancer': replaced('AWS::ElasticLoadBalancingV2::LoadBalancer'),
  'a state machine': removed('AWS::StepFunctions::StateMachine'),
  "the CDK's own metadata": removed('AWS::CDK::Metadata'),
  'a wait condition': removed('AWS::CloudFormation::WaitConditionHandle'),
  'a custom resource that changes': perhaps('Custom::Provisioner'),
  'a custom resource that goes, which is a warning': removed('Custom::S3AutoDeleteObjects'),
  'a database that leaves the stack and stays': removed('AWS::RDS::DBInstance', { PolicyAction: 'Retain' }),
  'a bucket that is replaced and stays': replaced('AWS::S3::Bucket', { PolicyAction: 'ReplaceAndRetain' }),
  'a table whose replacement depends, and that stays': perhaps('AWS::DynamoDB::Table', {
    PolicyAction: 'ReplaceAndRetain',
  }),
  'a volume that changes by what is not known yet, and stays': of('AWS::EC2::Volume', {
    Action: 'Dynamic',
    PolicyAction: 'ReplaceAndRetain',
  }),
  'a bucket that is replaced and stays by its template alone': {
    ...replaced('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain } }',
  },
  'a logical id that is renamed with Retain and an import': {
    changes: [
      ...(removed('AWS::S3::Bucket', { PolicyAction: 'Retain' }).changes ?? []),
      change({ LogicalResourceId: 'New', ResourceType: 'AWS::S3::Bucket', Action: 'Import' }),
    ],
  },
  'a table that is imported': of('AWS::DynamoDB::Table', { Action: 'Import' }),
  'a database that a condition brings': of('AWS::RDS::DBInstance', { Action: 'Add' }),
  'a bucket that was deleted by hand before': removed('AWS::S3::Bucket', { ResourceDriftStatus: 'DELETED' }),
  'a nested stack in which nothing changes': nested({}, []),
  'a nested stack that may be replaced, in which nothing changes': nested({ Replacement: 'Conditional' }, []),
  'a nested stack in which a service changes': nested({}, [...(replaced('AWS::ECS::TaskDefinition').changes ?? [])]),
  'a nested stack in which a database is replaced and stays': nested({}, [
    ...(replaced('AWS::RDS::DBInstance', { PolicyAction: 'ReplaceAndRetain' }).changes ?? []),
  ]),
  'a nested stack without a change set of its own, which holds no data': going({ Action: 'Modify' }, [
    resource('Role', 'AWS::IAM::Role'),
  ]),
  'a nested stack that goes and holds no data': going(REMOVED, [resource('Role', 'AWS::IAM::Role')]),
  'a nested stack that goes and stays': going({ ...REMOVED, PolicyAction: 'Retain' }, [
    resource('Bucket', 'AWS::S3::Bucket'),
  ]),
  'a nested stack that goes, whose bucket is gone before': going(REMOVED, [
    resource('Bucket', 'AWS::S3::Bucket', 'DELETE_COMPLETE'),
  ]),
  'a nested stack that goes, whose bucket stays': going(
    REMOVED,
    [resource('Bucket', 'AWS::S3::Bucket')],
    'Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Retain } }',
  ),
  'a nested stack that goes, whose bucket stays by RetainExceptOnCreate': going(
    REMOVED,
    [resource('Bucket', 'AWS::S3::Bucket')],
    'Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: RetainExceptOnCreate } }',
  ),
  'a replacement that is allowed': { ...replaced('AWS::S3::Bucket'), inputs: { 'allow-replacement': 'It' } },
  'a module whose role changes': of('AWS::IAM::Role', {
    Action: 'Modify',
    Replacement: 'True',
    ModuleInfo: { TypeHierarchy: 'My::S3::Bucket::MODULE', LogicalIdHierarchy: 'Mod' },
  }),
  'a serverless template': {
    body: 'Transform: AWS::Serverless-2016-10-31\nResources: { F: { Type: AWS::Serverless::Function } }',
    changes: [change({ LogicalResourceId: 'F', ResourceType: 'AWS::Lambda::Function', Action: 'Add' })],
  },
  'a text that continues in a line that is not indented': { body: `Description: "one\ntwo"\n${TEMPLATE}` },
  'a template that only CloudFormation reads': { body: 'Resources: {A: {Type: !<', ...summary({}) },
}

const DATA = [
  'AWS::DSQL::Cluster',
  'AWS::Elasticsearch::Domain',
  'AWS::MSK::Cluster',
  'AWS::AmazonMQ::Broker',
  'AWS::DirectoryService::MicrosoftAD',
  'AWS::CodeCommit::Repository',
  'AWS::MWAA::Environment',
  'AWS::ACMPCA::CertificateAuthority',
  'AWS::EC2::Instance',
  'AWS::Route53::HostedZone',
  'AWS::Glue::Database',
  'AWS::SageMaker::FeatureGroup',
  'AWS::SageMaker::Project',
  'AWS::WorkSpaces::Workspace',
  'AWS::SES::MailManagerArchive',
  'AWS::EKS::Cluster',
  'AWS::NeptuneGraph::Graph',
]

const LOSING: Record<string, Case> = {
  ...Object.fromEntries(DATA.map(type => [`a replaced ${type}`, replaced(type)])),
  'a database that goes': removed('AWS::RDS::DBInstance'),
  'a database that goes, with no word on its policy': of('AWS::RDS::DBInstance', { Action: 'Remove' }),
  'a database of which a snapshot is left': removed('AWS::RDS::DBCluster', { PolicyAction: 'Snapshot' }),
  'a volume that is replaced, of which a snapshot is left': replaced('AWS::EC2::Volume', {
    PolicyAction: 'ReplaceAndSnapshot',
  }),
  'a database whose replacement depends': perhaps('AWS::RDS::DBInstance'),
  'a table that changes by what is not known yet': of('AWS::DynamoDB::Table', { Action: 'Dynamic' }),
  'a bucket that is only said to be replaced by its policy': of('AWS::S3::Bucket', {
    Action: 'Modify',
    PolicyAction: 'ReplaceAndDelete',
  }),
  'a bucket that is only said to be replaced by a property': of('AWS::S3::Bucket', {
    Action: 'Modify',
    Details: [target('/Properties/BucketName', { RequiresRecreation: 'Always' })],
  }),
  'a bucket that is replaced, which only a DeletionPolicy would keep': {
    ...replaced('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, DeletionPolicy: Retain } }',
  },
  'a bucket that is replaced, against a policy that is not decided': {
    ...replaced('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: !Ref Policy } }',
  },
  'a bucket that is replaced, with two policies': {
    ...replaced('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain, UpdateReplacePolicy: Delete } }',
  },
  'a bucket that is replaced, in two sections': {
    ...replaced('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain } }\nResources: { It: { Type: AWS::S3::Bucket } }',
  },
  'a bucket of a nested stack, which has the name of one that stays': nested(
    {},
    [...(replaced('AWS::S3::Bucket', { PolicyAction: undefined }).changes ?? [])],
    { body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain } }' },
  ),
  'a logical id that is renamed without Retain': {
    changes: [
      ...(removed('AWS::S3::Bucket').changes ?? []),
      change({ LogicalResourceId: 'New', ResourceType: 'AWS::S3::Bucket', Action: 'Add' }),
    ],
  },
  'an import of one table, while another goes': {
    changes: [
      change({ LogicalResourceId: 'New', ResourceType: 'AWS::DynamoDB::Table', Action: 'Import' }),
      ...(removed('AWS::DynamoDB::Table').changes ?? []),
    ],
  },
  'one loss among what is allowed': {
    changes: ['Old', 'Keep'].map(LogicalResourceId =>
      change({ LogicalResourceId, ResourceType: 'AWS::S3::Bucket', Action: 'Remove' }),
    ),
    inputs: { 'allow-replacement': 'Old' },
  },
  'a loss in the last of many changes': {
    changes: [
      ...Array.from({ length: 7 }, (_, n) => change({ LogicalResourceId: `R${n}`, ResourceType: 'AWS::IAM::Role' })),
      ...(removed('AWS::SQS::Queue').changes ?? []),
    ],
  },
  'a replaced type that AWS has added since': replaced('AWS::Newest::Store'),
  'a removed type of a third party': removed('MongoDB::Atlas::Cluster'),
  'a set of stacks that goes': removed('AWS::CloudFormation::StackSet'),
  'a product that goes': removed('AWS::ServiceCatalog::CloudFormationProvisionedProduct'),
  'a backup that goes': removed('AWS::DynamoDB::Backup'),
  'a module whose bucket goes': removed('AWS::S3::Bucket', {
    ModuleInfo: { TypeHierarchy: 'My::S3::Bucket::MODULE', LogicalIdHierarchy: 'Mod' },
  }),
  'a nested stack that replaces its database': nested({}, [...(replaced('AWS::RDS::DBInstance').changes ?? [])]),
  'a nested stack that goes with its bucket': going(REMOVED, [resource('Bucket', 'AWS::S3::Bucket')]),
  'a nested stack that goes with its bucket, by its template': going(
    REMOVED,
    [resource('Bucket', 'AWS::S3::Bucket')],
    'Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Delete } }',
  ),
  'a nested stack that goes with a broker': going(REMOVED, [resource('Broker', 'AWS::AmazonMQ::Broker')]),
  'a removed nested stack that cannot be read': {
    ...going(REMOVED, []),
    faults: { ListStackResources: () => refusal('AccessDenied', 'no', 403) },
  },
  'a nested stack that is replaced with its table': going({ Action: 'Modify', Replacement: 'True' }, [
    resource('Table', 'AWS::DynamoDB::Table'),
  ]),
  'a nested stack with data that changes without a change set of its own': going({ Action: 'Modify' }, [
    resource('Table', 'AWS::DynamoDB::Table'),
  ]),
  'a double quoted text that continues in a line that is not indented': hiding(`Description: "one\ntwo"\n${NESTED}`),
  'a single quoted text that continues in a line that is not indented': hiding(`Description: 'one\ntwo'\n${NESTED}`),
  'a flow map whose lines are not indented': hiding('Resources: {\nData: {\nType: AWS::CloudFormation::Stack\n}\n}\n'),
  'a template with lone carriage returns': hiding(NESTED.replaceAll('\n', '\r')),
  'a comment right behind a text': hiding(`Description: "one"#two\n${NESTED}`),
  'a section that stands twice': hiding(`${NESTED}Resources:\n  Role: { Type: AWS::IAM::Role }\n`),
  'a nested stack by an anchor': hiding(
    `Metadata:\n  Type: &type AWS::CloudFormation::Stack\nResources:\n  Data: { Type: *type }\n`,
  ),
  'a nested stack by an include': hiding(
    "Resources:\n  Fn::Transform: { Name: 'AWS::Include', Parameters: { Location: s3://x/y } }\n  A: { Type: AWS::IAM::Role }\n",
  ),
  'a nested stack by a module': hiding('Resources: { A: { Type: My::Own::Thing::MODULE } }'),
  'a nested stack in a template that only CloudFormation reads': hiding(
    'Resources: {A: {Type: !<',
    summary({ ResourceTypes: [STACK] }),
  ),
  'a template that only CloudFormation reads, with a transform': hiding(
    'Resources: {A: {Type: !<',
    summary({ ResourceTypes: ['AWS::IAM::Role'], DeclaredTransforms: ['Macro'] }),
  ),
}

async function apply({ body, inputs, ...scenario }: Case) {
  const aws = await timely({ stack: { status: 'CREATE_COMPLETE' }, ...scenario })
  const { exitCode, errors } = await deploy(aws, inputs, body === undefined ? {} : { template: body })
  return { exitCode, executed: aws.of('ExecuteChangeSet').length, error: errors.join('\n') }
}

describe('what loses no data passes', () => {
  it.each(Object.entries(HARMLESS))('%s', async (_, scenario) => {
    expect(await apply(scenario)).toEqual({ exitCode: 0, executed: 1, error: '' })
  })
})

describe('what loses data is refused', () => {
  it.each(Object.entries(LOSING))('%s', async (_, scenario) => {
    const { exitCode, executed, error } = await apply(scenario)
    expect({ exitCode, executed }).toEqual({ exitCode: 1, executed: 0 })
    expect(error).toMatch(/is not changed: data (would|might) be lost/)
  })
})
