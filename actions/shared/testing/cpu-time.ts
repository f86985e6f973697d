/** Milliseconds of processor time that a call takes, which do not change with what else the machine does. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
