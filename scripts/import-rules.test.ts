import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'

const root = join(import.meta.dirname, '..')
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** Checks files with the import rules of biome.json; each finding as `file: rule`. */
async function checkImports(files: Record<string, string>): Promise<string[]> {
  const folder = makeTempFolder('import-rules-')
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const rules = ['--only=suspicious/noImportCycles', '--only=style/noRestrictedImports']
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', ...rules, '.']
  const { stdout } = await promisify(execFile)(process.execPath, [biome, ...args], { cwd: folder }).catch(
    error => error,
  )
  return [...stdout.matchAll(/title=lint\/(?:\w+)\/(\w+),file=([^,]+)/g)]
    .map(([, rule, file = '']) => `${relative(folder, file)}: ${rule}`)
    .sort()
}

const renderTypeImport = (name: string, from: string, imported: string) =>
  `import type { ${imported} } from '${from}'\n\nexport interface ${name} {\n  other: ${imported} | undefined\n}\n`
const renderValueImport = (from: string) => `import { value } from '${from}'\n\nexport const other = value\n`

it('accepts imports that go down', async () => {
  const files = {
    'actions/deploy-stack/src/modes/deploy.ts': renderValueImport('../operation/operation.ts'),
    'actions/deploy-stack/src/operation/operation.ts': 'export const value = 1\n',
    'actions/setup-snowflake/src/changes/planner.ts': renderValueImport('../guard/refusal.ts'),
    'actions/setup-snowflake/src/guard/refusal.ts': renderValueImport('../kinds/object-kinds.ts'),
    'actions/setup-snowflake/src/kinds/object-kinds.ts': renderValueImport('../sql/tokens.ts'),
    'actions/setup-snowflake/src/sql/tokens.ts': 'export const value = 1\n',
    'scripts/build.ts': renderValueImport('../actions/shared/errors.ts'),
    'actions/shared/errors.ts': 'export const value = 1\n',
  }
  expect(await checkImports(files)).toEqual([])
})

it('finds a circle of type-only imports in TypeScript files', async () => {
  const files = {
    'actions/push-image/src/one.ts': renderTypeImport('One', './other.ts', 'Other'),
    'actions/push-image/src/other.ts': renderTypeImport('Other', './one.ts', 'One'),
  }
  expect(await checkImports(files)).toEqual([
    'actions/push-image/src/one.ts: noImportCycles',
    'actions/push-image/src/other.ts: noImportCycles',
  ])
})

it.each([
  ['an action that imports the local cloud', 'actions/push-image/src/run.ts', '../../../local/settings.ts'],
  ['an action that imports a script', 'actions/push-image/test/support/tool.ts', '../../../../scripts/tools/go.ts'],
  ['a tool that imports the local cloud', 'scripts/tools/go.ts', '../../local/settings.ts'],
  ['shared code that imports an action', 'actions/shared/aws.ts', '../push-image/src/run.ts'],
  ['an operation that imports a mode', 'actions/deploy-stack/src/operation/operation.ts', '../modes/deploy.ts'],
  ['an input that imports the template', 'actions/deploy-stack/src/inputs/inputs.ts', '../template/template.ts'],
  ['a plan that imports what runs it', 'actions/setup-snowflake/src/changes/planner.ts', '../apply/apply-plan.ts'],
  [
    'a rule of the guard that imports the account',
    'actions/setup-snowflake/src/guard/rules.ts',
    '../account/grants.ts',
  ],
  ['the account that imports the guard', 'actions/setup-snowflake/src/account/account-reader.ts', '../guard/rules.ts'],
  ['a kind that imports the session', 'actions/setup-snowflake/src/kinds/columns.ts', '../session/session.ts'],
  ['the reading of SQL that imports a kind', 'actions/setup-snowflake/src/sql/tokens.ts', '../kinds/columns.ts'],
])('finds %s', async (_, file, imported) => {
  const target = join(dirname(file), imported)
  expect(await checkImports({ [file]: renderValueImport(imported), [target]: 'export const value = 1\n' })).toEqual([
    `${file}: noRestrictedImports`,
  ])
})
