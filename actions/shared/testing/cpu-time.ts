/** Measures the processor time of a call in milliseconds, which does not depend on the machine's load. */
export function measureCpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
