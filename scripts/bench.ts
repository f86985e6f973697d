// `npm run bench`: the benches of the actions, one after the other. usage: bench.ts [ACTION]... [OPTION]...
// Options go to each bench.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readArguments } from './usage.mjs'

const root = join(import.meta.dirname, '..')
const { values, positionals: asked } = readArguments('scripts/bench.ts')
const options = Object.entries(values).map(([name, value]) => `--${name}=${value}`)

const benches = globSync('scripts/bench/*/index.ts', { cwd: root }).sort()
const nameOf = (bench: string) => basename(dirname(bench))
const unknown = asked.filter(name => !benches.some(bench => nameOf(bench) === name))
if (unknown.length > 0) {
  console.error(`No bench of ${unknown.join(', ')}. There are: ${benches.map(nameOf).join(', ')}`)
  process.exit(1)
}

for (const bench of benches.filter(bench => asked.length === 0 || asked.includes(nameOf(bench)))) {
  console.log(nameOf(bench))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, bench), ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  const passOn = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, passOn)
  const code = await new Promise<number>(resolve => child.on('close', status => resolve(status ?? 1)))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, passOn)
  if (code !== 0) process.exitCode = code
}
