import { change, changeSetArn, type Fields, refusal, reply, type Scenario } from './fake-cloudformation.ts'
import { TEMPLATE } from './run-deploy.ts'

/** A deployment that loses data, or does not. */
export interface DataLossScenario extends Scenario {
  /** The template file. */
  body?: string
  inputs?: Record<string, string>
}

const STACK = 'AWS::CloudFormation::Stack'
const changeOf = (type: string, fields: Fields): DataLossScenario => ({
  changes: [change({ LogicalResourceId: 'It', PhysicalResourceId: 'it-1', ResourceType: type, ...fields })],
})
const remove = (type: string, fields: Fields = {}) =>
  changeOf(type, { Action: 'Remove', PolicyAction: 'Delete', ...fields })
const modify = (type: string, fields: Fields = {}) =>
  changeOf(type, { Action: 'Modify', Replacement: 'False', Scope: ['Properties'], ...fields })
const replace = (type: string, fields: Fields = {}) =>
  modify(type, { Replacement: 'True', PolicyAction: 'ReplaceAndDelete', ...fields })
const replaceConditionally = (type: string, fields: Fields = {}) =>
  modify(type, { Replacement: 'Conditional', PolicyAction: 'ReplaceAndDelete', ...fields })
const createResource = (
  LogicalResourceId: string,
  ResourceType: string,
  ResourceStatus = 'CREATE_COMPLETE',
): Fields => ({
  LogicalResourceId,
  ResourceType,
  PhysicalResourceId: `arn:${LogicalResourceId}`,
  ResourceStatus,
  LastUpdatedTimestamp: new Date(0),
})
const createDetail = (Path: string, more: Fields = {}): Fields => ({
  Target: { Attribute: 'Properties', Path, ...more },
})

/** A nested stack with changes in its own change set. */
function changeNestedStack(fields: Fields, inner: Fields[], more: DataLossScenario = {}): DataLossScenario {
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

/** A nested stack that replaces its database, which only IncludeNestedStacks shows. */
function hideReplacement(body: string, more: DataLossScenario = {}): DataLossScenario {
  let includesNested = false
  const outer = { LogicalResourceId: 'Data', PhysicalResourceId: 'arn:Data', ResourceType: STACK, Action: 'Modify' }
  return changeNestedStack({}, [...(replace('AWS::RDS::DBInstance').changes ?? [])], {
    body,
    // Without it the resources of the stack show nothing either.
    nestedResources: { 'arn:Data': [] },
    faults: {
      CreateChangeSet: (_, { input }) => {
        includesNested = input.IncludeNestedStacks === 'true'
        return undefined
      },
      DescribeChangeSet: () =>
        includesNested
          ? undefined
          : reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', Changes: [change(outer)] }),
    },
    ...more,
  })
}
const templateSummary = (fields: Fields) => ({
  answers: { GetTemplateSummary: () => reply('GetTemplateSummary', fields) },
})
const NESTED = 'Resources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: x }\n'

/** A nested stack with these resources and this template that is deleted, or changed with these fields. */
const removeStack = (fields: Fields, resources: Fields[], template?: string): DataLossScenario => ({
  ...changeOf(STACK, { PhysicalResourceId: 'arn:It', ...fields }),
  nestedResources: { 'arn:It': resources },
  ...(template === undefined ? {} : { template }),
})
const REMOVE = { Action: 'Remove', PolicyAction: 'Delete' }

/** Deployments that lose no data. */
export const HARMLESS_CHANGES: Record<string, DataLossScenario> = {
  'a parameter that changes a function in place': modify('AWS::Lambda::Function', {
    Details: [
      { ...createDetail('/Properties/Environment'), CausingEntity: 'Stage', ChangeSource: 'ParameterReference' },
    ],
  }),
  'tags of a database': modify('AWS::RDS::DBInstance', {
    Scope: ['Tags'],
    Details: [createDetail('/Properties/Tags')],
  }),
  'metadata of a bucket, without Replacement': changeOf('AWS::S3::Bucket', {
    Action: 'Modify',
    Scope: ['Metadata'],
    Details: [{ Target: { Attribute: 'Metadata', RequiresRecreation: 'Never' }, Evaluation: 'Static' }],
  }),
  'a DeletionPolicy that is added': changeOf('AWS::DynamoDB::Table', { Action: 'Modify', Scope: ['DeletionPolicy'] }),
  'more storage for a database': modify('AWS::RDS::DBInstance', {
    Details: [createDetail('/Properties/AllocatedStorage', { BeforeValue: '20', AfterValue: '100' })],
  }),
  'a lifecycle rule of a bucket': modify('AWS::S3::Bucket', {
    Details: [createDetail('/Properties/LifecycleConfiguration')],
  }),
  'a time to live of a table': modify('AWS::DynamoDB::Table', {
    Details: [createDetail('/Properties/TimeToLiveSpecification')],
  }),
  'a shorter log retention, which is a warning': modify('AWS::Logs::LogGroup', {
    Details: [createDetail('/Properties/RetentionInDays', { BeforeValue: '365', AfterValue: '30' })],
  }),
  'a task definition with a new image': replace('AWS::ECS::TaskDefinition'),
  'a service that is replaced': replace('AWS::ECS::Service'),
  'a service that is replaced conditionally': replaceConditionally('AWS::ECS::Service'),
  'a new version of a function': replace('AWS::Lambda::Version'),
  'a new version of a layer': replace('AWS::Lambda::LayerVersion'),
  'a function with a new name': replace('AWS::Lambda::Function'),
  'a stage of an API': replace('AWS::ApiGateway::Deployment'),
  'a security group that is replaced': replace('AWS::EC2::SecurityGroup'),
  'a launch template that is deleted': remove('AWS::EC2::LaunchTemplate'),
  'a group of interchangeable instances': replace('AWS::AutoScaling::AutoScalingGroup'),
  'a role with a new name': replace('AWS::IAM::Role'),
  'a policy that is deleted': remove('AWS::IAM::ManagedPolicy'),
  'an alias of a key': replace('AWS::KMS::Alias'),
  'an alarm that is deleted': remove('AWS::CloudWatch::Alarm'),
  'a topic that is replaced': replace('AWS::SNS::Topic'),
  'a policy of a bucket': remove('AWS::S3::BucketPolicy'),
  'a parameter group of a database': replace('AWS::RDS::DBParameterGroup'),
  'a subnet group of a cache': replace('AWS::ElastiCache::SubnetGroup'),
  'a backup plan': remove('AWS::Backup::BackupPlan'),
  'a distribution': replace('AWS::CloudFront::Distribution'),
  'a record of a zone': replace('AWS::Route53::RecordSet'),
  'a certificate for more names': replace('AWS::CertificateManager::Certificate'),
  'a load balancer': replace('AWS::ElasticLoadBalancingV2::LoadBalancer'),
  'a state machine': remove('AWS::StepFunctions::StateMachine'),
  "the CDK's own metadata": remove('AWS::CDK::Metadata'),
  'a wait condition': remove('AWS::CloudFormation::WaitConditionHandle'),
  'a custom resource that changes': replaceConditionally('Custom::Provisioner'),
  'a custom resource that is deleted, which is a warning': remove('Custom::S3AutoDeleteObjects'),
  'a database that is removed from the stack and retained': remove('AWS::RDS::DBInstance', { PolicyAction: 'Retain' }),
  'a bucket that is replaced and retained': replace('AWS::S3::Bucket', { PolicyAction: 'ReplaceAndRetain' }),
  'a table that is replaced conditionally and retained': replaceConditionally('AWS::DynamoDB::Table', {
    PolicyAction: 'ReplaceAndRetain',
  }),
  'a volume with a dynamic change that is retained': changeOf('AWS::EC2::Volume', {
    Action: 'Dynamic',
    PolicyAction: 'ReplaceAndRetain',
  }),
  'a bucket that is replaced and retained by its template alone': {
    ...replace('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain } }',
  },
  'a logical id that is renamed with Retain and an import': {
    changes: [
      ...(remove('AWS::S3::Bucket', { PolicyAction: 'Retain' }).changes ?? []),
      change({ LogicalResourceId: 'New', ResourceType: 'AWS::S3::Bucket', Action: 'Import' }),
    ],
  },
  'a table that is imported': changeOf('AWS::DynamoDB::Table', { Action: 'Import' }),
  'a database that is added': changeOf('AWS::RDS::DBInstance', { Action: 'Add' }),
  'a bucket that was deleted by hand before': remove('AWS::S3::Bucket', { ResourceDriftStatus: 'DELETED' }),
  'a nested stack without changes': changeNestedStack({}, []),
  'a nested stack that is replaced conditionally, without changes': changeNestedStack(
    { Replacement: 'Conditional' },
    [],
  ),
  'a nested stack in which a service changes': changeNestedStack({}, [
    ...(replace('AWS::ECS::TaskDefinition').changes ?? []),
  ]),
  'a nested stack in which a database is replaced and retained': changeNestedStack({}, [
    ...(replace('AWS::RDS::DBInstance', { PolicyAction: 'ReplaceAndRetain' }).changes ?? []),
  ]),
  'a nested stack without a nested change set that holds no data': removeStack({ Action: 'Modify' }, [
    createResource('Role', 'AWS::IAM::Role'),
  ]),
  'a deleted nested stack that holds no data': removeStack(REMOVE, [createResource('Role', 'AWS::IAM::Role')]),
  'a nested stack that is removed and retained': removeStack({ ...REMOVE, PolicyAction: 'Retain' }, [
    createResource('Bucket', 'AWS::S3::Bucket'),
  ]),
  'a deleted nested stack whose bucket was deleted before': removeStack(REMOVE, [
    createResource('Bucket', 'AWS::S3::Bucket', 'DELETE_COMPLETE'),
  ]),
  'a deleted nested stack whose bucket is retained': removeStack(
    REMOVE,
    [createResource('Bucket', 'AWS::S3::Bucket')],
    'Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Retain } }',
  ),
  'a deleted nested stack whose bucket is retained by RetainExceptOnCreate': removeStack(
    REMOVE,
    [createResource('Bucket', 'AWS::S3::Bucket')],
    'Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: RetainExceptOnCreate } }',
  ),
  'a replacement that is allowed': { ...replace('AWS::S3::Bucket'), inputs: { 'allow-replacement': 'It' } },
  'a module whose role changes': changeOf('AWS::IAM::Role', {
    Action: 'Modify',
    Replacement: 'True',
    ModuleInfo: { TypeHierarchy: 'My::S3::Bucket::MODULE', LogicalIdHierarchy: 'Mod' },
  }),
  'a serverless template': {
    body: 'Transform: AWS::Serverless-2016-10-31\nResources: { F: { Type: AWS::Serverless::Function } }',
    changes: [change({ LogicalResourceId: 'F', ResourceType: 'AWS::Lambda::Function', Action: 'Add' })],
  },
  'a text that continues in a line without indentation': { body: `Description: "one\ntwo"\n${TEMPLATE}` },
  'a template that only CloudFormation can parse': { body: 'Resources: {A: {Type: !<', ...templateSummary({}) },
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

/** Deployments that lose data, or might. */
export const DATA_LOSSES: Record<string, DataLossScenario> = {
  ...Object.fromEntries(DATA.map(type => [`a replaced ${type}`, replace(type)])),
  'a bucket that is replaced by its PolicyAction alone': changeOf('AWS::S3::Bucket', {
    Action: 'Modify',
    PolicyAction: 'ReplaceAndDelete',
  }),
  'a bucket that is replaced by RequiresRecreation alone': changeOf('AWS::S3::Bucket', {
    Action: 'Modify',
    Details: [createDetail('/Properties/BucketName', { RequiresRecreation: 'Always' })],
  }),
  'a replaced bucket with only a DeletionPolicy': {
    ...replace('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, DeletionPolicy: Retain } }',
  },
  'a replaced bucket whose policy is an expression': {
    ...replace('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: !Ref Policy } }',
  },
  'a replaced bucket with two policies': {
    ...replace('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain, UpdateReplacePolicy: Delete } }',
  },
  'a replaced bucket in two sections': {
    ...replace('AWS::S3::Bucket', { PolicyAction: undefined }),
    body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain } }\nResources: { It: { Type: AWS::S3::Bucket } }',
  },
  'a bucket of a nested stack with the logical id of a retained one': changeNestedStack(
    {},
    [...(replace('AWS::S3::Bucket', { PolicyAction: undefined }).changes ?? [])],
    { body: 'Resources: { It: { Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain } }' },
  ),
  'a logical id that is renamed without Retain': {
    changes: [
      ...(remove('AWS::S3::Bucket').changes ?? []),
      change({ LogicalResourceId: 'New', ResourceType: 'AWS::S3::Bucket', Action: 'Add' }),
    ],
  },
  'an import of one table while another is deleted': {
    changes: [
      change({ LogicalResourceId: 'New', ResourceType: 'AWS::DynamoDB::Table', Action: 'Import' }),
      ...(remove('AWS::DynamoDB::Table').changes ?? []),
    ],
  },
  'one loss that is not allowed beside one that is': {
    changes: ['Old', 'Keep'].map(LogicalResourceId =>
      change({ LogicalResourceId, ResourceType: 'AWS::S3::Bucket', Action: 'Remove' }),
    ),
    inputs: { 'allow-replacement': 'Old' },
  },
  'a loss in the last of many changes': {
    changes: [
      ...Array.from({ length: 7 }, (_, n) => change({ LogicalResourceId: `R${n}`, ResourceType: 'AWS::IAM::Role' })),
      ...(remove('AWS::SQS::Queue').changes ?? []),
    ],
  },
  'a replaced new type of AWS': replace('AWS::Newest::Store'),
  'a deleted third-party type': remove('MongoDB::Atlas::Cluster'),
  'a deleted stack set': remove('AWS::CloudFormation::StackSet'),
  'a deleted provisioned product': remove('AWS::ServiceCatalog::CloudFormationProvisionedProduct'),
  'a deleted backup': remove('AWS::DynamoDB::Backup'),
  'a module whose bucket is deleted': remove('AWS::S3::Bucket', {
    ModuleInfo: { TypeHierarchy: 'My::S3::Bucket::MODULE', LogicalIdHierarchy: 'Mod' },
  }),
  'a nested stack that replaces its database': changeNestedStack({}, [
    ...(replace('AWS::RDS::DBInstance').changes ?? []),
  ]),
  'a deleted nested stack with a bucket': removeStack(REMOVE, [createResource('Bucket', 'AWS::S3::Bucket')]),
  'a deleted nested stack with a bucket, by its template': removeStack(
    REMOVE,
    [createResource('Bucket', 'AWS::S3::Bucket')],
    'Resources: { Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Delete } }',
  ),
  'a deleted nested stack with a broker': removeStack(REMOVE, [createResource('Broker', 'AWS::AmazonMQ::Broker')]),
  'a deleted nested stack that cannot be read': {
    ...removeStack(REMOVE, []),
    faults: { ListStackResources: () => refusal('AccessDenied', 'no', 403) },
  },
  'a replaced nested stack with a table': removeStack({ Action: 'Modify', Replacement: 'True' }, [
    createResource('Table', 'AWS::DynamoDB::Table'),
  ]),
  'a nested stack with data and without a nested change set': removeStack({ Action: 'Modify' }, [
    createResource('Table', 'AWS::DynamoDB::Table'),
  ]),
  'a double quoted text that continues in a line without indentation': hideReplacement(
    `Description: "one\ntwo"\n${NESTED}`,
  ),
  'a single quoted text that continues in a line without indentation': hideReplacement(
    `Description: 'one\ntwo'\n${NESTED}`,
  ),
  'a flow map with lines without indentation': hideReplacement(
    'Resources: {\nData: {\nType: AWS::CloudFormation::Stack\n}\n}\n',
  ),
  'a template with lone carriage returns': hideReplacement(NESTED.replaceAll('\n', '\r')),
  'a comment right after a text': hideReplacement(`Description: "one"#two\n${NESTED}`),
  'a duplicate section': hideReplacement(`${NESTED}Resources:\n  Role: { Type: AWS::IAM::Role }\n`),
  'a nested stack by an anchor': hideReplacement(
    `Metadata:\n  Type: &type AWS::CloudFormation::Stack\nResources:\n  Data: { Type: *type }\n`,
  ),
  'a nested stack by an include': hideReplacement(
    "Resources:\n  Fn::Transform: { Name: 'AWS::Include', Parameters: { Location: s3://x/y } }\n  A: { Type: AWS::IAM::Role }\n",
  ),
  'a nested stack by a module': hideReplacement('Resources: { A: { Type: My::Own::Thing::MODULE } }'),
  'a nested stack in a template that only CloudFormation can parse': hideReplacement(
    'Resources: {A: {Type: !<',
    templateSummary({ ResourceTypes: [STACK] }),
  ),
  'a template with a transform that only CloudFormation can parse': hideReplacement(
    'Resources: {A: {Type: !<',
    templateSummary({ ResourceTypes: ['AWS::IAM::Role'], DeclaredTransforms: ['Macro'] }),
  ),
}
