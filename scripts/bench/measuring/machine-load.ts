import { cpus } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Runs `work` and reports how busy the machine was: on a busy machine measured times are too long. */
export async function measureLoad<T>(work: () => Promise<T>): Promise<{ value: T; load: string }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const before = readCpuTicks()
  const started = Date.now()
  const value = await work()
  const after = readCpuTicks()
  delay.disable()
  const busy = 1 - (after.idle - before.idle) / (after.all - before.all)
  const took = ((Date.now() - started) / 1_000).toFixed(0)
  const late = (delay.percentile(99.9) / 1e6 - 5).toFixed(0)
  const load = `took ${took} s, the ${cpus().length} processors ${(busy * 100).toFixed(0)} % busy, timers late by ${late} ms or less (99.9 %)`
  return { value, load }
}

function readCpuTicks(): { idle: number; all: number } {
  const times = cpus().map(cpu => cpu.times)
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0),
  }
}
