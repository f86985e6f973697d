// Resource types that hold what their template cannot recreate: stored data, messages, logs, images, backups, models,
// user accounts, and the keys and identities that others rely on. Servers too: their root volume is deleted with them.
// `npm test` requires every type of cfn-lint's schemas to be here or in `stateless-resource-types.ts`.
export const STATEFUL = `
ACMPCA: CertificateAuthority
AIOps: InvestigationGroup
APS: Workspace
AWSExternalAnthropic: Workspace
AgentRegistry: Registry
AmazonMQ: Broker
AppConfig: ConfigurationProfile
AppStream: ImageBuilder
Athena: WorkGroup
AuditManager: Assessment
Backup: BackupVault LegalHold LogicallyAirGappedBackupVault
BcmPricingCalculator: BillEstimate BillScenario WorkloadEstimate
Bedrock: Agent DataAutomationLibrary DataSource KnowledgeBase Session
BedrockAgentCore: BrowserProfile Dataset Memory
BedrockMantle: Project
Cases: Case Domain Field RelatedItem
Cassandra: Keyspace Table
Chime: AppInstance AppInstanceUser Channel MediaPipelineKinesisVideoStreamPool
CleanRooms: Collaboration IdMappingTable IntermediateTable Membership
Cloud9: EnvironmentEC2
CloudFormation: StackSet
CloudFront: KeyValueStore
CloudHSM: Cluster
CloudTrail: EventDataStore
CodeArtifact: Domain Repository
CodeBuild: ReportGroup
CodeCommit: Repository
CodeGuruProfiler: ProfilingGroup
CodeStar: GitHubRepository
Cognito: IdentityPool UserPool UserPoolGroup UserPoolUser
Comprehend: DocumentClassifier EntityRecognizer Flywheel
Connect: DataTable DataTableAttribute Instance PhoneNumber
CustomerProfiles: Domain DomainObjectType ObjectType
DSQL: Cluster
DataExchange: DataSet
DataZone: Domain Environment Project
Deadline: Farm Queue
Detective: Graph
DevOpsAgent: AgentSpace
DeviceFarm: Project TestGridProject Upload
DirectoryService: MicrosoftAD SimpleAD
DocDB: DBCluster DBInstance
DocDBElastic: Cluster ClusterSnapshot
DynamoDB: Backup GlobalTable Table
EC2: FpgaImage Instance KeyPair Volume
ECR: PublicRepository Repository
EFS: FileSystem
EKS: Cluster
EMR: Cluster WALWorkspace
EVS: Environment
ElastiCache: CacheCluster ReplicationGroup ServerlessCache ServerlessCacheSnapshot Snapshot
ElasticBeanstalk: Environment
Elasticsearch: Domain
Events: Archive
EventsV2: EventBus
FSx: Backup FileCache FileSystem Snapshot StorageVirtualMachine Volume
FinSpace: Environment
Forecast: Dataset DatasetGroup
FraudDetector: EventType List
Glue: Catalog Database MLTransform Registry Schema SchemaVersion Table
Grafana: Workspace
GuardDuty: Detector
HealthAgent: Domain
HealthImaging: Datastore
HealthLake: FHIRDatastore
IAM: VirtualMFADevice
IdentityStore: Group User
IoT: Certificate Thing
IoTAnalytics: Channel Dataset Datastore
IoTManagedIntegrations: CredentialLocker ManagedThing
IoTSiteWise: Asset Dataset Workspace
IoTTwinMaker: Workspace
KMS: Key
Kendra: Index
Kinesis: Stream
KinesisAnalyticsV2: Application
KinesisVideo: Stream
LaunchWizard: Deployment
Lightsail: Bucket Container Database DatabaseSnapshot Disk DiskSnapshot Domain Instance InstanceSnapshot KeyPair
Location: GeofenceCollection Tracker
Logs: LogGroup LogStream
LookoutVision: Project
MSK: Cluster ServerlessCluster Topic
MWAA: Environment
Macie: Session
ManagedBlockchain: Member
MediaStore: Container
MemoryDB: Cluster Snapshot
Neptune: DBCluster DBInstance
NeptuneGraph: Graph GraphSnapshot
ODB: CloudAutonomousVmCluster CloudExadataInfrastructure CloudVmCluster
OSIS: Pipeline
Omics: AnnotationStore ReferenceStore SequenceStore VariantStore
OpenSearchServerless: Collection CollectionIndex Index
OpenSearchService: Application Domain
OpsWorks: Instance Volume
Organizations: Account Organization
PCS: Cluster
Panorama: Package
PaymentCryptography: Key
Personalize: Dataset DatasetGroup Solution
Pinpoint: App
QBusiness: Application Index
QLDB: Ledger
QuickSight: KnowledgeBase Space
RDS: ClusterSnapshot DBCluster DBInstance DBShardGroup DBSnapshot
RUM: AppMonitor
Redshift: Cluster Snapshot
RedshiftServerless: Namespace Snapshot
Rekognition: Collection Dataset Project
Route53: HostedZone
S3: Bucket
S3Express: DirectoryBucket
S3Files: FileSystem
S3Outposts: Bucket
S3Tables: Table TableBucket
S3Vectors: Index VectorBucket
SCN: Dataset Instance
SDB: Domain
SES: ContactList MailManagerAddressList MailManagerArchive
SMSVOICE: OptOutList PhoneNumber RcsAgent Registration SenderId
SQS: Queue
SSMIncidents: ReplicationSet
SSO: Instance
SageMaker: Cluster Domain Experiment FeatureGroup Hub MlflowApp MlflowTrackingServer ModelPackage ModelPackageGroup
  NotebookInstance PartnerApp Project Space TrialComponent UserProfile
SecretsManager: Secret
SecurityAgent: AgentSpace Pentest
SecurityHub: Hub HubV2
Serverless: SimpleTable
ServiceCatalog: CloudFormationProvisionedProduct
SimSpaceWeaver: Simulation
StorageGateway: Tape Volume
Textract: Adapter
Timestream: Database InfluxDBBackup InfluxDBCluster InfluxDBInstance Table
Transfer: Server
VerifiedPermissions: PolicyStore
VoiceID: Domain
WellArchitected: AgentProfile Workload
Wickr: Network
Wisdom: Content KnowledgeBase
WorkSpaces: Workspace
WorkspacesInstances: Volume WorkspaceInstance
`
