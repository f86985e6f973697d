/** A resource of the stack: its dependencies, and how long it takes relative to the others. */
export interface Resource {
  id: string
  type: string
  needs: string[]
  weight: number
}

export const STACK = 'orders'

const resource = (weight: number, type: string, id: string, ...needs: string[]): Resource => ({
  id,
  type: `AWS::${type}`,
  needs,
  weight,
})

/** The network, storage and load balancer of a small service: twelve resources in four layers. */
export const RESOURCES: Resource[] = [
  resource(3, 'EC2::VPC', 'Vpc'),
  resource(4, 'EC2::InternetGateway', 'Gateway'),
  resource(2, 'Logs::LogGroup', 'Log'),
  resource(6, 'S3::Bucket', 'Bucket'),
  resource(5, 'IAM::Role', 'TaskRole'),
  resource(4, 'EC2::VPCGatewayAttachment', 'GatewayAttachment', 'Vpc', 'Gateway'),
  resource(3, 'EC2::Subnet', 'SubnetA', 'Vpc'),
  resource(3, 'EC2::Subnet', 'SubnetB', 'Vpc'),
  resource(4, 'EC2::RouteTable', 'RouteTable', 'Vpc'),
  resource(2, 'EC2::SecurityGroup', 'Firewall', 'Vpc'),
  resource(3, 'EC2::Route', 'DefaultRoute', 'RouteTable', 'GatewayAttachment'),
  resource(
    12,
    'ElasticLoadBalancingV2::LoadBalancer',
    'LoadBalancer',
    'SubnetA',
    'SubnetB',
    'Firewall',
    'DefaultRoute',
  ),
]

/** The largest stack that CloudFormation allows: 500 resources. */
export const MANY_RESOURCES: Resource[] = Array.from({ length: 500 }, (_, index) =>
  resource(1, 'SNS::Topic', `Topic${`${index + 1}`.padStart(3, '0')}`),
)

/** The template of these resources, in YAML. */
export function renderTemplate(resources: Resource[]): string {
  const lines = resources.map(({ id, type, needs }) =>
    needs.length === 0 ? `  ${id}: { Type: ${type} }` : `  ${id}: { Type: ${type}, DependsOn: [${needs.join(', ')}] }`,
  )
  return ['AWSTemplateFormatVersion: "2010-09-09"', 'Resources:', ...lines, ''].join('\n')
}
