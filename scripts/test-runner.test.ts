import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'
import { runWithReport } from './test-runner.ts'

let report: string
beforeEach(() => {
  report = join(makeTempFolder('runner-'), 'report.json')
})

const run = (script: string) =>
  runWithReport(process.execPath, ['-e', `const fs = require('fs'), report = process.argv[1]; ${script}`, report], {
    cwd: process.cwd(),
    report,
    endLimitMs: 500,
  })

it('accepts a runner that ends with any exit code after its report', async () => {
  await run("fs.writeFileSync(report, 'all'); process.exitCode = 1")
  expect(readFileSync(report, 'utf8')).toBe('all')
})

it('kills a runner that an open server keeps alive after its report', async () => {
  const script = "require('http').createServer().listen(0); fs.writeFileSync(report, String(process.pid))"
  await expect(run(script)).rejects.toThrow('a test left a server, a timer or a process open')
  expect(() => process.kill(Number(readFileSync(report, 'utf8')), 0)).toThrow('ESRCH')
})

it('fails when the runner ends without a report', async () => {
  await expect(run('process.exitCode = 3')).rejects.toThrow('exited with 3 and wrote no report')
})

it('fails when the runner cannot be started', async () => {
  await expect(runWithReport('/no/such/runner', [], { cwd: process.cwd(), report })).rejects.toThrow('ENOENT')
})
