import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it, jest } from '@jest/globals'
import { createRunError, WorkflowReport } from './workflow-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const log = join(folder, 'log')
const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined)
beforeEach(() => {
  printed.mockClear()
})
afterAll(() => rmSync(folder, { recursive: true }))

const at = { jobID: 'image', step: 'push-image', stepID: ['push-image'], stage: 'Main' }

it('keeps outputs, errors and summaries of a step, and prints its start and end', () => {
  const report = new WorkflowReport(log, folder)
  report.add({ ...at, msg: '⭐ Run Main push-image' })
  report.add({ ...at, command: 'set-output', name: 'changed', arg: 'false' })
  report.add({ ...at, command: 'summary', content: '### Image' })
  report.add({ ...at, stepResult: 'success', executionTime: 1.5e9 })
  report.finish(0)
  expect(report.step('push-image')).toMatchObject({ outputs: { changed: 'false' }, result: 'success', seconds: 1.5 })
  expect(report.failed).toBeUndefined()
  expect(createRunError(report)).toBeUndefined()
  expect(readFileSync(join(folder, 'image.md'), 'utf8')).toBe('### Image\n')
  expect(printed).toHaveBeenCalledTimes(2)
})

it('names the step that failed, with its error', () => {
  const report = new WorkflowReport(log, folder)
  report.add({ ...at, raw_output: true, msg: 'pushing' })
  report.add({ ...at, command: 'error', arg: 'denied', msg: '  ❗  ::error file=a.sql,line=3::denied\n' })
  report.add({ ...at, stepResult: 'failure', executionTime: 1e9 })
  report.finish(1)
  expect(report.failed).toMatchObject({ id: 'push-image', errors: ['denied'], tail: ['pushing'] })
})

it('prints a warning at once', () => {
  const report = new WorkflowReport(log, folder)
  report.add({
    ...at,
    command: 'warning',
    msg: '  🚧  ::warning::copy failed; Airflow tries again%0Asyntax error at 100%25\n',
  })
  expect(printed).toHaveBeenLastCalledWith(
    '! image push-image  copy failed; Airflow tries again\n  syntax error at 100%',
  )
  expect(report.step('push-image')?.errors).toEqual([])
})

it('fails with the error of the step and the path of the log', () => {
  const report = new WorkflowReport(log, folder)
  report.add({ ...at, raw_output: true, msg: 'pushing' })
  report.add({ ...at, command: 'error', msg: '  ❗  ::error::denied\n' })
  report.add({ ...at, stepResult: 'failure', executionTime: 1e9 })
  report.finish(1)
  expect(createRunError(report)).toMatchObject({
    message: 'image, step push-image, failed',
    cause: 'denied',
    hint: `See ${log}`,
  })
})

it('fails with the last lines of a step without an error annotation', () => {
  const report = new WorkflowReport(log, folder)
  for (let line = 1; line < 20; line++) report.add({ ...at, raw_output: true, msg: `line ${line}` })
  report.add({ ...at, stepResult: 'failure', executionTime: 1e9 })
  expect(createRunError(report)?.cause).toMatch(/^line 12\n(.*\n)+ {2}line 19$/)
})

it('reads an error whose text contains "::"', () => {
  const report = new WorkflowReport(log, folder)
  report.add({ ...at, command: 'error::Bad', msg: '  ❓  ::error::Bad AWS::ECS::Service%0A100%25\n' })
  report.add({ ...at, stepResult: 'failure', executionTime: 1e9 })
  expect(report.failed?.errors).toEqual(['Bad AWS::ECS::Service\n100%'])
})

it('fails if act fails outside any step', () => {
  const report = new WorkflowReport(log, folder)
  report.add({ msg: 'Error: workflow is not valid' })
  report.finish(1)
  expect(report.failed).toMatchObject({ name: 'act', errors: ['Error: workflow is not valid'] })
})

it('writes no masked value to the log', () => {
  const report = new WorkflowReport(log, folder)
  report.add({ ...at, command: 'add-mask', arg: 'secret', msg: '  ⚙  ***', ...{ raw: '::add-mask::secret' } })
  expect(readFileSync(log, 'utf8')).not.toContain('secret')
})
