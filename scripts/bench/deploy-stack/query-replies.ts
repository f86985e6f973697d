import { toXml, type Xml } from '../../../actions/deploy-stack/test/support/query-xml.ts'
import { awsError, xml } from '../../../actions/shared/testing/fake-aws.ts'
import type { Reply } from '../../../actions/shared/testing/loopback-server.ts'
import { createRandom } from './event-schedule.ts'

export type Fields = Record<string, Xml>

export const ARN_PREFIX = 'arn:aws:cloudformation:eu-west-1:123456789012'
/** Changes or events per reply. */
export const PAGE = 100

/** The successful reply of an operation. */
export const createReply = (operation: string, fields: Fields): Reply => xml(operation, toXml(fields))

/** An error reply of CloudFormation. */
export const createErrorReply = (message: string, name = 'ValidationError'): Reply =>
  awsError(name, message, 400, 'query')

/** Ids in the form of AWS; a seed always gives the same ones. */
export function createUuidSource(seed: number): () => string {
  const random = createRandom(seed)
  const part = () =>
    Math.floor(random() * 2 ** 16)
      .toString(16)
      .padStart(4, '0')
  return () => [part() + part(), part(), part(), part(), part() + part() + part()].join('-')
}
