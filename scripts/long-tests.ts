import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A group of long tests, and the files and folders that it covers. */
interface LongTest {
  name: string
  covers: readonly string[]
}

/** The last successful run of a group: its day, and a hash of the code that it covered. */
interface PassedRun {
  day: string
  code: string
}

/** Jest files that only `npm run test:full` runs; pytest tests have the marker `full` instead. */
export const FULL_TEST_FILES = String.raw`\.full\.test\.ts$`

export const LONG_TESTS = [
  { name: 'aws', covers: ['local/aws', 'cloudformation'] },
  { name: 'snowflake', covers: ['local/snowflake', 'snowflake', 'airflow/dags', 'actions/setup-snowflake'] },
  {
    name: 'image',
    covers: [
      'actions/push-image/src/source',
      'actions/push-image/test/*oracle*',
      'actions/push-image/test/support/random-*',
    ],
  },
  {
    name: 'pipeline',
    covers: [
      '.github/workflows/deploy.yml',
      'Dockerfile',
      'actions',
      'airflow',
      'cloudformation',
      'local',
      'snowflake',
    ],
  },
] as const satisfies LongTest[]

/** Committed, so that everyone sees which code the long tests have passed on. */
const RECORD = 'scripts/long-tests.json'

/** Lists the groups of long tests that have not passed on the current code. */
export function listStaleTests(root: string, tests: readonly LongTest[] = LONG_TESTS): string[] {
  const record = readRecord(root)
  return tests.flatMap(test => {
    const passed = record[test.name]
    if (passed?.code === hashCode(root, test)) return []
    return [`${test.name}: ${passed === undefined ? 'never passed' : `last passed on ${passed.day}, on older code`}`]
  })
}

/** Records that a group of long tests passed on code with this hash. */
export function recordPass(root: string, { name }: LongTest, code: string): void {
  const record = { ...readRecord(root), [name]: { day: today(), code } }
  const sorted = Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(join(root, RECORD), `${JSON.stringify(sorted, undefined, 2)}\n`)
}

function readRecord(root: string): Partial<Record<string, PassedRun>> {
  const path = join(root, RECORD)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** Hashes the sources that a group covers, without bundles and Markdown. */
export function hashCode(root: string, { covers }: LongTest): string {
  const listed = execFileSync('git', ['ls-files', '-z', '--', ...covers], { cwd: root, encoding: 'utf8' })
  const hash = createHash('sha256')
  for (const file of listed
    .split('\0')
    .filter(name => name !== '' && !/\/dist\/|\.md$/.test(name))
    .toSorted()) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

const today = (): string => new Date().toISOString().slice(0, 10)
