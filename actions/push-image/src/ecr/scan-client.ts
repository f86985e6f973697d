import {
  DescribeImageScanFindingsCommand,
  type DescribeImageScanFindingsResponse,
  StartImageScanCommand,
} from '@aws-sdk/client-ecr'
import { isNamed } from '../../../shared/aws-errors.ts'
import { messageOf } from '../../../shared/errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import { type EcrApi, unlessNamed } from './ecr-api.ts'

// MaxResults of DescribeImageScanFindings in the ECR API reference.
const PAGE_SIZE = 1_000

/** Whether a scan was started; one that was refused can still come without a request. */
type StartResult = { state: 'started' } | { state: 'unsupported' | 'refused'; reason: string }

/** The calls of ECR that concern scans of images. */
export function createScanClient({ client, options, call }: EcrApi) {
  return {
    /** All pages of the scan of an image; undefined if there is no scan. */
    async describeScan(
      repositoryName: string,
      imageDigest: string,
    ): Promise<DescribeImageScanFindingsResponse[] | undefined> {
      const readPage = (nextToken: string | undefined) => {
        const command = new DescribeImageScanFindingsCommand({
          repositoryName,
          imageId: { imageDigest },
          maxResults: PAGE_SIZE,
          ...(nextToken === undefined ? {} : { nextToken }),
        })
        return call('DescribeImageScanFindings', () => client.send(command, options), 'read the findings for scan-gate')
      }
      return unlessNamed('ScanNotFoundException', listPages(readPage))
    },

    /** Starts a basic scan. */
    async startScan(repositoryName: string, imageDigest: string): Promise<StartResult> {
      const command = new StartImageScanCommand({ repositoryName, imageId: { imageDigest } })
      try {
        await call('StartImageScan', () => client.send(command, options), 'start a scan for scan-gate')
        return { state: 'started' }
      } catch (error) {
        const { cause } = error as Error
        const reason = `StartImageScan: ${messageOf(cause ?? error)}`
        if (isNamed(error, 'UnsupportedImageTypeException')) return { state: 'unsupported', reason }
        // The image was scanned in the last 24 hours, or Amazon Inspector scans it without a request.
        if (isNamed(error, 'LimitExceededException', 'ValidationException')) return { state: 'refused', reason }
        throw error
      }
    },
  }
}

async function listPages(readPage: (token: string | undefined) => Promise<DescribeImageScanFindingsResponse>) {
  const pages: DescribeImageScanFindingsResponse[] = []
  for await (const page of readPages(readPage, ({ nextToken }) => nextToken)) pages.push(page)
  return pages
}
