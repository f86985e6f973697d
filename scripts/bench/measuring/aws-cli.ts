import { join } from 'node:path'
import { messageOf } from '../../../actions/shared/errors.ts'
import { runCommand } from '../../tools/command.ts'
import { preparePython } from '../../tools/python.ts'

/** The AWS CLI of PyPI. */
export interface AwsCli {
  file: string
  label: string
}

/** Installs the AWS CLI unless it is there already; `reportMissing` gets the reason if it cannot be installed. */
export async function installAwsCli(reportMissing: (line: string) => void): Promise<AwsCli | undefined> {
  try {
    const python = await preparePython('bench', 'scripts/bench/measuring/requirements.txt')
    const file = join(python, '..', 'aws')
    const [version = ''] = (await runCommand(file, ['--version'])).replace('aws-cli/', '').split(' ')
    return { file, label: `aws cli ${version}` }
  } catch (error) {
    const reason = messageOf(error).split('\n')[0]
    reportMissing(`The AWS CLI is not measured, because it cannot be installed: ${reason}`)
    return undefined
  }
}
