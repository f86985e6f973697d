/** Reads the arguments of an npm script; `--help` and an unknown argument end the process. */
export function readArguments(
  file: string,
  given?: string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] }
export function isCommand(file: string): boolean
