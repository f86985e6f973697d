import { dependsOn, type ObjectAccess } from './dependencies.ts'
import type { ScriptSession } from './script-sessions.ts'

const CONCURRENCY = 16
// How many statements are compared with each other.
const WINDOW = 64

/** A statement, or the settings before one, that can run beside others. */
export interface ParallelStatement {
  access: ObjectAccess
  session: ScriptSession
}

interface Task extends ParallelStatement {
  done: Promise<void>
}

/** The statements that run side by side, or wait for an earlier one of them. */
export class ParallelStatements {
  private readonly tasks = new Set<Task>()
  private readonly running = new Set<Promise<void>>()

  get isBusy(): boolean {
    return this.tasks.size > 0
  }

  /** Calls `run` when the statements that it depends on have ended; waits only while too many others wait. */
  async add(statement: ParallelStatement, run: () => Promise<void>): Promise<void> {
    while (this.tasks.size >= WINDOW) await Promise.race([...this.tasks].map(({ done }) => done))
    const earlier = [...this.tasks].filter(task => mustWait(statement, task)).map(({ done }) => done)
    const task: Task = { ...statement, done: Promise.resolve() }
    task.done = Promise.all(earlier).then(async () => {
      while (this.running.size >= CONCURRENCY) await Promise.race(this.running)
      const running = run()
      this.running.add(running)
      await running
      this.running.delete(running)
      this.tasks.delete(task)
    })
    this.tasks.add(task)
  }

  /** Waits for everything that was added. */
  async settle(): Promise<void> {
    while (this.tasks.size > 0) await Promise.all([...this.tasks].map(({ done }) => done))
  }
}

// A setting of a session counts for all statements after it there, and for none before it.
const mustWait = (later: ParallelStatement, earlier: ParallelStatement): boolean =>
  (later.session === earlier.session && (later.access.type === 'setting' || earlier.access.type === 'setting')) ||
  dependsOn(later.access, earlier.access)
