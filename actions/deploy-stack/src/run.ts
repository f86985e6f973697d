import { CloudFormationClient, type Output } from '@aws-sdk/client-cloudformation'
import { awsClientConfig } from '../../shared/aws.ts'
import { ActionError, CancelledError, DeadlineError } from '../../shared/errors.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { mask } from '../../shared/secrets.ts'
import { Api, explained, isExpired } from './api.ts'
import { deploy } from './deploy.ts'
import { type Ecs, openEcs } from './ecs.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import { Report } from './report.ts'
import { Secrecy } from './secrecy.ts'
import { settleServices } from './services.ts'
import { readTemplate, templateBody } from './template.ts'

export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const body = templateBody(inputs.template)
  const deadline = Date.now() + inputs.timeoutMinutes * 60_000
  const settings = awsClientConfig(inputs)
  const api = new Api(() => new CloudFormationClient(settings), { deadline, signal })
  let opened: Promise<Ecs> | undefined
  const ecs = () => (opened ??= openEcs(settings, api.patience))
  const report = new Report(inputs.stack, inputs.mode)
  try {
    const template = await readTemplate(body, api)
    const given = { ...inputs.parametersFile, ...inputs.parameters }
    const secrecy = new Secrecy(template, given)
    secrecy.values.forEach(mask)
    report.secrecy = secrecy
    const stack = await deploy(inputs, { api, report, ecs, template, given, secrecy })
    if (stack === undefined) return
    report.outputs(stackOutputs(stack.Outputs ?? [], secrecy))
    if (inputs.mode === 'apply' && template.mayHaveServices) {
      report.account.services = await settleServices(stack, api, ecs, report)
    }
  } catch (error) {
    throw report.failed(told(error, inputs, report))
  } finally {
    await report.close()
  }
}

const stackOutputs = (outputs: Output[], secrecy: Secrecy) =>
  Object.fromEntries(
    outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, secrecy.output(OutputKey, OutputValue)]),
  )

/** The failure as the step tells it: what goes on in AWS without us comes first. */
function told(error: unknown, { stack }: Inputs, report: Report): unknown {
  const { operation } = report
  if (operation === undefined) return explained(error)
  const watch = `Look at it with: aws cloudformation describe-stack-events --stack-name ${stack}`
  const cancel = operation.startsWith('update')
    ? `; stop it with: aws cloudformation cancel-update-stack --stack-name ${stack}`
    : ''
  const goesOn = `The ${operation} goes on in AWS, last seen in ${report.account.status}`
  if (error instanceof CancelledError)
    return new CancelledError(`${error.message}. ${goesOn}`, { hint: watch + cancel })
  if (error instanceof DeadlineError) return new DeadlineError(`${error.message}. ${goesOn}`, { hint: watch + cancel })
  if (error instanceof ActionError) {
    return new ActionError(`${error.message}\n${goesOn}`, { hint: watch + cancel, cause: error.cause })
  }
  report.status('unknown')
  const what = isExpired(error) ? 'The credentials expired' : 'The operation can no longer be followed'
  const cause = explained(error)
  return new ActionError(`${what}, its outcome is unknown. The ${operation} goes on in AWS`, {
    hint: watch + cancel,
    cause,
  })
}
