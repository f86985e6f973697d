/** Where the story of a run is told; texts may come from Airflow, so whoever prints them escapes them. */
export interface Log {
  info(text: string): void
  warning(text: string): void
  group(title: string, lines: string[]): void
}
