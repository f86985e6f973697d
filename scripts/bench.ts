// `npm run bench`: the benches of the actions, one after the other. usage: bench.ts [ACTION]... [OPTION]...
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readArguments } from './usage.mjs'

const root = join(import.meta.dirname, '..')
const { values, positionals: actions } = readArguments('scripts/bench.ts')
const options = Object.entries(values).map(([name, value]) => `--${name}=${value}`)

const benches = globSync('scripts/bench/*/index.ts', { cwd: root }).sort()
const getAction = (bench: string) => basename(dirname(bench))
const unknown = actions.filter(name => !benches.some(bench => getAction(bench) === name))
if (unknown.length > 0) {
  console.error(`No bench for ${unknown.join(', ')}. Available: ${benches.map(getAction).join(', ')}`)
  process.exit(1)
}

for (const bench of benches.filter(bench => actions.length === 0 || actions.includes(getAction(bench)))) {
  console.log(getAction(bench))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, bench), ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, forward)
  const code = await new Promise<number>(resolve => child.on('close', status => resolve(status ?? 1)))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, forward)
  if (code !== 0) process.exitCode = code
}
