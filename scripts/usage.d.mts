/** The arguments of an npm script; `--help` and what the script does not know end the process. */
export function readArguments(
  file: string,
  given?: string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] }
export function isCommand(file: string): boolean
