// Replaces the AWS, Azure and Google clients that snowflake-sdk imports: they are half of its size, and no action uses
// them. Using an export throws an error that names the alternative.
class FileTransferClient {
  constructor() {
    throw new Error('PUT and GET are not supported by this action. Load from or unload to an external stage.')
  }
}

class CloudIdentityClient {
  constructor() {
    throw new Error('The driver signs nothing: the action itself makes the attestation of a workload identity.')
  }
}

// @aws-sdk/client-s3, @azure/storage-blob
// @aws-sdk/client-sts, @aws-sdk/ec2-metadata-service, @azure/identity, google-auth-library
export {
  CloudIdentityClient as AssumeRoleCommand,
  CloudIdentityClient as DefaultAzureCredential,
  CloudIdentityClient as GetCallerIdentityCommand,
  CloudIdentityClient as GetWebIdentityTokenCommand,
  CloudIdentityClient as GoogleAuth,
  CloudIdentityClient as Impersonated,
  CloudIdentityClient as MetadataService,
  CloudIdentityClient as STSClient,
  FileTransferClient as BlobServiceClient,
  FileTransferClient as S3,
}

// @aws-sdk/credential-provider-node
export const defaultProvider = () => new CloudIdentityClient()
