// Preloaded by --require: writes at exit the most memory that the process ever held. The kernel's own mark, for which a
// look from outside comes too late or too early, and getrusage counts what the parent held before exec.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

process.on('exit', () => {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  writeFileSync(join(process.env.RUNNER_TEMP, 'peak-memory'), `${kilobytes}`)
})
