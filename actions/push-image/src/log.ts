/** Where a run tells what it does; the text must be safe for the log already. */
export interface Log {
  info(message: string): void
  warning(message: string): void
  /** Everything told by `work` stands folded under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}
