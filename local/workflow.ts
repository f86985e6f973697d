import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { findCertificateFile } from '../scripts/tools/certificates.mjs'
import { runCommand } from '../scripts/tools/command.ts'
import { binFolder, prepareGoTool } from '../scripts/tools/go.ts'
import { root, stateFolder } from '../scripts/tools/paths.ts'
import { recordJobOutputs, writeReusedOutputs } from './job-outputs.ts'
import { ensureDeployKey } from './keys.ts'
import { type JobSelection, planJobs, readWorkflow, reduceWorkflow } from './partial-workflow.ts'
import { endProcess, findByEnvironment } from './processes.ts'
import type { Manifest } from './sample-data.ts'
import { type Cloud, deployUser, region, roleArn } from './settings.ts'
import type { LayerSizes } from './step-activity.ts'
import type { Supervised } from './supervisor.ts'
import { type WorkflowEvent, WorkflowReport } from './workflow-report.ts'

/** A workflow of .github/workflows and the event that starts it. */
export interface WorkflowRun {
  file: string
  event: 'push' | 'workflow_dispatch'
  inputs?: Record<string, string>
  variables: Record<string, string>
  /** The jobs to run; their outputs are kept for a later run that starts at another job. */
  jobs?: JobSelection
  /** The Docker client, which knows the layers of a pushed image. */
  docker?: string
}

// Inherited by every step, so that the processes of a killed run can be found.
const MARKER = 'LOCAL_CLOUD_RUN'

/** The environment variable of every process of a workflow run in this cloud. */
export const createRunMarker = ({ supervisorFile }: Cloud): string => `${MARKER}=${supervisorFile}`

/** The folder of the summaries of a workflow's last run, one file for each job. */
export const getSummaryFolder = (cloud: Cloud, file: string): string =>
  join(cloud.folder, 'summaries', basename(file, '.yml'))

/** Ends the processes of an earlier run. */
export async function endEarlierRun(cloud: Cloud, timeoutMs: number): Promise<void> {
  await Promise.all(findByEnvironment(createRunMarker(cloud)).map(leftover => endProcess(leftover, timeoutMs)))
}

/**
 * Runs a workflow with act against a running cloud, as GitHub would, and prints its progress. Differences from
 * production are variables, secrets and environment.
 */
export async function runWorkflow(run: WorkflowRun, state: Supervised): Promise<WorkflowReport> {
  const act = await prepareGoTool('act')
  const { cloud, access } = state
  const workflowFile = join('.github', 'workflows', run.file)
  const workflow = readWorkflow(readFileSync(join(root, workflowFile), 'utf8'))
  const plan = planJobs(workflow, run.jobs ?? {})
  const event = join(cloud.folder, 'event.json')
  const payload = { ref: 'refs/heads/main', inputs: run.inputs ?? {}, repository: { default_branch: 'main' } }
  writeFileSync(event, JSON.stringify(payload))
  const environment: Record<string, string> = {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${cloud.ports.aws}`,
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${cloud.ports.oidc}/token?api-version=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: access.oidcRequestToken,
    NODE_EXTRA_CA_CERTS: access.caFile,
    GITHUB_RUN_ID: `${Date.now()}`,
    GITHUB_REPOSITORY: 'local/snowflake-airflow-ecs',
    // The engine builds: a selected builder in a container does not reach the registry of this machine.
    BUILDX_BUILDER: 'default',
  }
  // The cloud's containers are on Docker's bridge, which is a /16 network; no proxy of this machine reaches them.
  const direct = [process.env.no_proxy || process.env.NO_PROXY, `${access.host}/16`].filter(Boolean).join()
  Object.assign(environment, { NO_PROXY: direct, no_proxy: direct })
  // In a private file, because every user of the machine can read arguments; JSON is YAML.
  const environmentFile = join(cloud.folder, 'environment.yaml')
  writeFileSync(environmentFile, JSON.stringify(environment), { mode: 0o600 })
  let file = workflowFile
  if (plan.reuse.length > 0 || run.jobs?.only !== undefined) {
    file = join(cloud.folder, run.file)
    writeFileSync(file, reduceWorkflow(workflow, plan, writeReusedOutputs(state, workflow, plan)))
  }
  const args = [
    run.event,
    ...['-W', file, '-e', event, '-P', 'ubuntu-latest=-self-hosted', '--json'],
    // The cache server would listen on every address of this machine, and nothing uses it.
    '--no-cache-server',
    '--env-file',
    environmentFile,
    // act would read the user's own files by default.
    ...['--secret-file', '/dev/null', '--var-file', '/dev/null', '--input-file', '/dev/null'],
    ...formatPairs('--var', run.variables),
    ...formatPairs('--input', run.inputs ?? {}),
    // Without a value, act reads it from its environment, so that it is in no argument list.
    ...['-s', 'SNOWFLAKE_PRIVATE_KEY'],
  ]
  const child = spawn(act, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [binFolder, join(root, 'node_modules', '.bin'), process.env.PATH].join(':'),
      XDG_CACHE_HOME: join(stateFolder, 'cache'),
      SNOWFLAKE_PRIVATE_KEY: ensureDeployKey(cloud).privateKey,
      [MARKER]: cloud.supervisorFile,
    },
  })
  const stop = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const folder = getSummaryFolder(cloud, run.file)
  mkdirSync(folder, { recursive: true })
  // Summaries of jobs that do not run are kept.
  for (const job of plan.run) rmSync(join(folder, `${job}.md`), { force: true })
  const { docker } = run
  const report = new WorkflowReport(
    join(cloud.folder, 'logs', `${run.file}.log`),
    folder,
    docker === undefined ? undefined : image => findLayerSizes(docker, image),
  )
  const heartbeat = setInterval(() => report.heartbeat(), 1_000)
  const read = (stream: NodeJS.ReadableStream) =>
    createInterface({ input: stream }).on('line', line => report.add(parseEvent(line)))
  read(child.stdout)
  read(child.stderr)
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  clearInterval(heartbeat)
  process.off('SIGINT', stop)
  process.off('SIGTERM', stop)
  report.finish(code ?? 1)
  if (run.jobs !== undefined) recordJobOutputs(state, workflow, plan.run, report.steps)
  return report
}

/** Finds the sizes of an image's layers, the last layer first, as `docker push` lists them. */
async function findLayerSizes(docker: string, image: string): Promise<LayerSizes> {
  const format = '{{json .}}'
  const history = await runCommand(docker, ['history', '--no-trunc', '--human=false', '--format', format, image])
  const entries = history
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { CreatedBy: string; Size: string })
  // Other instructions, such as ENV, create no layer.
  return entries
    .filter(({ CreatedBy, Size }) => Number(Size) > 0 || /^(RUN|COPY|ADD|WORKDIR)\b/.test(CreatedBy))
    .map(({ Size }) => Number(Size))
}

/** The repository variables of the local deployment, with the names of those in GitHub. */
export function createDeployVariables({ cloud, access }: Supervised, manifest: Manifest, baseImage: string) {
  const buildCa = findCertificateFile()
  return {
    AWS_REGION: region,
    AWS_ROLE_ARN: roleArn,
    ECR_REGISTRY: `localhost:${cloud.ports.aws}`,
    BASE_IMAGE: baseImage,
    BUILD_NETWORK: 'host',
    ...(buildCa === undefined ? {} : { BUILD_CA_FILE: buildCa }),
    // This machine's address, as a container sees it.
    ALLOW_WEB_CIDR_IP: `${access.host}/32`,
    SNOWFLAKE_ACCOUNT: 'local',
    SNOWFLAKE_DEPLOY_USER: deployUser,
    SNOWFLAKE_HOST: access.host,
    SNOWFLAKE_PORT: `${cloud.ports.snowflake}`,
    CA_BUNDLE: readFileSync(access.caFile, 'utf8'),
    QUERY_ORIGIN: manifest.origin,
    QUERY_FROM_YEAR: `${manifest.from_year}`,
    QUERY_TO_YEAR: `${manifest.to_year}`,
  }
}

const formatPairs = (flag: string, values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])

// act prints one JSON object in each line; any other line is a plain message.
function parseEvent(line: string): WorkflowEvent {
  try {
    return JSON.parse(line) as WorkflowEvent
  } catch {
    return { msg: line }
  }
}
