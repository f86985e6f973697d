import { describe, expect, it } from '@jest/globals'
import { StepActivity } from './step-activity.ts'

function activityAfter(lines: string[], sizes: number[] = []): string {
  const activity = new StepActivity()
  for (const line of lines) activity.read(line)
  activity.setLayerSizes(sizes)
  return activity.describe()
}

const RUN =
  '#8 [packages 3/3] RUN --mount=type=secret,id=ca     python3 -m venv /opt/uv     && /opt/uv/bin/pip install uv'
const COPY = '#9 [stage-1 3/6] COPY --from=packages /opt/airflow/venv /opt/airflow/venv'

describe('a build', () => {
  it.each([
    [['[command]docker build --progress plain --file Dockerfile'], 'building the image'],
    [['#1 [internal] load build definition from Dockerfile'], 'reading the build context'],
    [
      [RUN, '#8 sha256:dc43e92c', '#8 12.5 Resolved 212 packages'],
      'build step 3/3 of packages: installing Python packages',
    ],
    [[COPY], 'build step 3/6: copying /opt/airflow/venv'],
    [[RUN, COPY, '#9 DONE 18.2s'], 'build step 3/3 of packages: installing Python packages'],
    [
      ['#4 [packages 1/3] FROM docker.io/library/base:1', '#4 CACHED'],
      'build step 1/3 of packages: reading docker.io/library/base:1',
    ],
    [['#2 [2/4] RUN apt-get install -y git'], 'build step 2/4: installing Debian packages'],
    [['#2 [2/4] RUN make all'], 'build step 2/4: running make all'],
    [['#2 [2/4] WORKDIR /opt'], 'build step 2/4: WORKDIR /opt'],
    [['#13 exporting to image', '#13 exporting layers'], 'exporting the image'],
  ])('of %j: %s', (lines, words) => {
    expect(activityAfter(lines)).toBe(words)
  })
})

describe('a push', () => {
  const started = ['[command]docker push localhost:4566/airflow-ecs:1', 'The push refers to repository [x]']
  const layers = ['1239cdd57947: Preparing', '5f70bf18a086: Preparing', '91ab149bbead: Waiting']

  it('names the image when it starts', () => {
    const activity = new StepActivity()
    activity.read(started[0] ?? '')
    expect([activity.pushedImage, activity.describe()]).toEqual(['localhost:4566/airflow-ecs:1', 'pushing the image'])
  })

  it('counts layers and the megabytes of those that are done', () => {
    const printed = [...started, ...layers, '1239cdd57947: Layer already exists', '91ab149bbead: Pushed']
    expect(activityAfter(printed, [10e6, 170e6, 200e6])).toBe('pushing layer 3 of 3, 210 of 380 MB')
  })

  it('counts layers only if the sizes are not those of its layers', () => {
    expect(activityAfter([...started, ...layers], [10e6])).toBe('pushing layer 1 of 3')
  })

  it('ends with the number of layers', () => {
    const printed = [...started, '1239cdd57947: Preparing', '1239cdd57947: Pushed']
    expect(activityAfter(printed, [2e6])).toBe('pushed 1 of 1 layers, 2 of 2 MB')
  })
})

it.each([
  [
    '21:09:43 CREATE_IN_PROGRESS   Service (AWS::ECS::Service): Resource creation Initiated',
    'creating Service (AWS::ECS::Service)',
  ],
  [
    '\u001b[32m21:09:43 UPDATE_COMPLETE      LogGroup (AWS::Logs::LogGroup)\u001b[39m',
    'updated LogGroup (AWS::Logs::LogGroup)',
  ],
  ['Service app: 1 of 2 tasks running, rollout IN_PROGRESS', 'Service app: 1 of 2 tasks running, rollout IN_PROGRESS'],
  ['✓ snowflake/a.sql:9  use role sysadmin  (63 ms) created', 'snowflake/a.sql:9 use role sysadmin'],
  ['21:11:05  copy_raw_nyc_taxi: running', 'copy_raw_nyc_taxi: running'],
])('says %j as %j', (line, words) => {
  expect(activityAfter([line, ''])).toBe(words)
})
