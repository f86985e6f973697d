// The program of the fake docker: it records its calls and replies from replies.json.
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.env.FAKE_DOCKER
const folder = process.env.DOCKER_CONFIG
const log = join(root, 'calls', 'log')
const argv = process.argv.slice(2)
const replies = JSON.parse(readFileSync(join(root, 'replies.json'), 'utf8'))
const command = Object.keys(replies)
  .filter(name => `${argv.join(' ')} `.startsWith(`${name} `))
  .sort((a, b) => b.length - a.length)[0]
const script = replies[command] ?? [{ exitCode: 125, stderr: `not scripted: ${argv.join(' ')}` }]
const before = readLog().filter(call => call.command === command).length
const { stdout = '', stderr = '', exitCode = 0, hang = false, metadata } = script[Math.min(before, script.length - 1)]

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
appendFileSync(
  log,
  `${JSON.stringify({
    command,
    argv,
    exitCode,
    pid: process.pid,
    hang,
    stdin: Buffer.concat(chunks).toString(),
    buildKit: process.env.DOCKER_BUILDKIT,
    config: {
      folder,
      mode: (statSync(folder).mode & 0o777).toString(8),
      entries: readdirSync(folder).sort(),
      settings: JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')),
    },
  })}\n`,
)
const metadataFile = argv[argv.indexOf('--metadata-file') + 1]
if (argv.includes('--metadata-file') && exitCode === 0) writeFileSync(metadataFile, JSON.stringify(metadata ?? {}))
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
if (hang) setInterval(() => undefined, 1_000)

function readLog() {
  try {
    return readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  } catch {
    return []
  }
}
