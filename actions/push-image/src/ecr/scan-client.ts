import {
  DescribeImageScanFindingsCommand,
  type DescribeImageScanFindingsResponse,
  StartImageScanCommand,
} from '@aws-sdk/client-ecr'
import { isNamed } from '../../../shared/aws-errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import { type EcrApi, unlessNamed } from './ecr-api.ts'

// MaxResults of DescribeImageScanFindings in the ECR API reference.
const PAGE_SIZE = 1_000

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

    /** Starts a basic scan. Returns false if ECR does not support the image. */
    async startScan(repositoryName: string, imageDigest: string): Promise<boolean> {
      const command = new StartImageScanCommand({ repositoryName, imageId: { imageDigest } })
      try {
        await call('StartImageScan', () => client.send(command, options), 'start a scan for scan-gate')
        return true
      } catch (error) {
        if (isNamed(error, 'UnsupportedImageTypeException')) return false
        // The image was scanned in the last 24 hours, or Amazon Inspector scans it without a request.
        if (isNamed(error, 'LimitExceededException', 'ValidationException')) return true
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
