// "AWS Management Console endpoints" in the AWS General Reference, by partition.
const HOSTS: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-cn': 'console.amazonaws.cn',
}

/** The address of a page of the AWS console; undefined in a partition whose console is unknown. */
export function createConsoleUrl(region: string | undefined, page: string): string | undefined {
  const host = HOSTS[partitionOf(region ?? '')]
  return host === undefined || !region ? undefined : `https://${region}.${host}/${page}`
}

function partitionOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'aws-us-gov'
  if (region.startsWith('cn-')) return 'aws-cn'
  // The consoles of the isolated regions (us-iso-east-1, eusc-de-east-1 …) have other hosts.
  return /^[a-z]{2}-[a-z]+-\d+$/.test(region) ? 'aws' : ''
}

/** A link to a page of the AWS console, in Markdown. */
export function renderConsoleLink(region: string | undefined, page: string): string | undefined {
  const url = createConsoleUrl(region, page)
  return url === undefined ? undefined : `[Open in the console](${url})`
}
