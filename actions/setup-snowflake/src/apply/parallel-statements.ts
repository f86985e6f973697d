import { dependsOn, type ObjectAccess } from './dependencies.ts'

const CONCURRENCY = 16
// How many statements are compared with each other.
const WINDOW = 64

interface Task {
  access: ObjectAccess
  done: Promise<void>
}

/** The statements that run side by side, or wait for an earlier one of them. */
export class ParallelStatements {
  private readonly tasks = new Set<Task>()
  private readonly running = new Set<Promise<void>>()

  /** Calls `run` when the statements that it depends on have ended; waits only while too many others wait. */
  async add(access: ObjectAccess, run: () => Promise<void>): Promise<void> {
    while (this.tasks.size >= WINDOW) await Promise.race([...this.tasks].map(({ done }) => done))
    const earlier = [...this.tasks].filter(task => dependsOn(access, task.access)).map(({ done }) => done)
    const task: Task = { access, done: Promise.resolve() }
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
