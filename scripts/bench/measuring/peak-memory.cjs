// Preloaded by --require: writes the peak memory of the process at its exit. getrusage would include the memory of the
// parent before exec.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

process.on('exit', () => {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  writeFileSync(join(process.env.RUNNER_TEMP, 'peak-memory'), `${kilobytes}`)
})
