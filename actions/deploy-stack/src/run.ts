import { CloudFormationClient, type Output, type Stack } from '@aws-sdk/client-cloudformation'
import { awsClientConfig } from '../../shared/aws.ts'
import { ActionError, CancelledError, DeadlineError } from '../../shared/errors.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { checkParameters, readGivenParameters } from './change-set/parameters.ts'
import { CloudFormation, isExpired, toActionError } from './cloudformation/client.ts'
import { type BaseContext, type Context, createContext } from './context/context.ts'
import { type Inputs, loadInputs } from './inputs/inputs.ts'
import { deleteStack } from './modes/delete.ts'
import { deploy } from './modes/deploy.ts'
import { detectDrift } from './modes/drift.ts'
import { executeChangeSetById } from './modes/execute.ts'
import { Report } from './report/report.ts'
import { SERVICE } from './services/service-monitor.ts'
import { waitForServices } from './services/wait-for-services.ts'
import { STACK } from './stack-events/event-tree.ts'
import { checkImportable } from './template/import-existing.ts'
import { readStoredTemplate, readTemplate, uploadTemplate } from './template/template-source.ts'

export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs(checkParameters)
  const deadline = clock.now() + inputs.timeoutMinutes * 60_000
  // Retries are this action's own business: it knows what a lost reply may mean.
  const settings = { ...awsClientConfig(inputs), maxAttempts: 1 }
  const api = new CloudFormation(() => new CloudFormationClient(settings), { deadline, clock, signal })
  const report = new Report(inputs, clock)
  try {
    await runMode(inputs, { inputs, settings, api, report })
  } catch (error) {
    throw report.recordFailure(explainFailure(error, inputs, report))
  } finally {
    await report.finish()
  }
}

/** What the mode asks for, with what is there afterwards. */
async function runMode(inputs: Inputs, base: BaseContext): Promise<void> {
  const { api } = base
  switch (inputs.mode) {
    case 'apply':
    case 'plan':
      return await deployTemplate(inputs, base)
    case 'execute': {
      const of = inputs.changeSet?.startsWith('arn:') ? {} : { StackName: inputs.stack }
      const template = await readStoredTemplate({ ...of, ChangeSetName: inputs.changeSet ?? '' }, api)
      const context = createContext(template, {}, base)
      return await reportStack(await executeChangeSetById(inputs, context), inputs, context)
    }
    case 'drift': {
      const template = await readStoredTemplate({ StackName: inputs.stack }, api)
      await detectDrift(inputs, createContext(template, {}, base))
      return
    }
    case 'delete': {
      const template = await readStoredTemplate({ StackName: inputs.stack }, api)
      return await deleteStack(inputs, createContext(template, {}, base))
    }
  }
}

async function deployTemplate(inputs: Inputs, base: BaseContext): Promise<void> {
  const { api, report, settings } = base
  const { template: file, s3Bucket } = inputs
  // The rules of the inputs have seen to it.
  if (file === undefined) throw new Error('a template was not asked for')
  const source = await uploadTemplate(file, s3Bucket, settings, api)
  const template = await readTemplate(file.body, source, api)
  const problem = inputs.importExisting ? checkImportable(template) : undefined
  if (problem !== undefined) report.warning(problem)
  const { given, warnings } = readGivenParameters(inputs, template)
  for (const warning of warnings) report.warning(warning)
  const context = createContext(template, given, base)
  const stack = await deploy(inputs, { ...context, source, given })
  if (stack !== undefined) await reportStack(stack, inputs, context)
}

/** The stack's outputs, and in the end the truth about its services. */
async function reportStack(stack: Stack, inputs: Inputs, context: Context): Promise<void> {
  const { api, report, secrecy, secrets, template } = context
  report.observeStack(stack)
  await secrets.readOutputSecrets(stack, inputs.mode !== 'plan')
  const outputs = (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }: Output) => [
    OutputKey,
    secrecy.redactOutput(OutputKey, OutputValue),
  ])
  report.outputs(Object.fromEntries(outputs))
  if (inputs.mode === 'plan' || !(template.mayHave(SERVICE) || template.mayHave(STACK))) return
  if (report.express) report.info('An express deployment: whether its services run was not waited for')
  else report.account.services = await waitForServices(stack, api, context.ecs, report)
}

/** The failure as the step tells it: what goes on in AWS without us, or has ended there. */
function explainFailure(error: unknown, { stack }: Inputs, report: Report): unknown {
  const { operation, ended } = report
  if (operation === undefined) {
    const failure = toActionError(error)
    if (ended !== undefined && failure instanceof Error) failure.message += `\n${ended}`
    return failure
  }
  const watch = `Look at it with: aws cloudformation describe-stack-events --stack-name ${stack}`
  const cancel = operation.startsWith('update')
    ? `; stop it with: aws cloudformation cancel-update-stack --stack-name ${stack}`
    : ''
  const hint = watch + cancel
  const goesOn = `The ${operation} goes on in AWS, last seen in ${report.account.status}`
  if (error instanceof CancelledError) return new CancelledError(`${error.message}. ${goesOn}`, { hint })
  if (error instanceof DeadlineError) return new DeadlineError(`${error.message}. ${goesOn}`, { hint })
  if (error instanceof ActionError) {
    return new ActionError(`${error.message}\n${goesOn}`, { hint, cause: error.cause })
  }
  report.status('unknown')
  const what = isExpired(error) ? 'The credentials expired' : 'The operation can no longer be followed'
  const cause = toActionError(error)
  return new ActionError(`${what}, its outcome is unknown. The ${operation} goes on in AWS`, { hint, cause })
}
