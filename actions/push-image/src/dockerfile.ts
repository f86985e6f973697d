/**
 * The images that a Dockerfile builds from: those of FROM, COPY --from and RUN --mount=from, with build arguments filled in.
 * Stages, `scratch` and what only the engine can fill in (`$TARGETARCH`) are left out.
 */
export function baseImages(dockerfile: string, buildArgs: Record<string, string>): string[] {
  const globals: Record<string, string> = {}
  const stages = new Set<string>(['scratch'])
  const images = new Set<string>()
  let stage = 0
  const add = (reference: string) => {
    const image = filled(reference, globals)
    if (image !== '' && !image.includes('$') && !stages.has(image.toLowerCase()) && !/^\d+$/.test(image)) {
      images.add(image)
    }
  }
  for (const line of instructions(dockerfile)) {
    const [, keyword = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    switch (keyword.toUpperCase()) {
      case 'ARG': {
        // Only arguments before the first FROM are known to the FROM lines.
        if (stage === 0) for (const [name, value] of declared(rest, globals)) globals[name] = buildArgs[name] ?? value
        break
      }
      case 'FROM': {
        const [reference = '', as, name] = rest.split(/\s+/).filter(word => !word.startsWith('--'))
        add(reference)
        if (as?.toUpperCase() === 'AS' && name !== undefined) stages.add(name.toLowerCase())
        stage++
        break
      }
      case 'COPY':
      case 'RUN':
        for (const [, reference = ''] of rest.matchAll(/(?:^|\s)--(?:from=|mount=\S*?\bfrom=)([^\s,]+)/g))
          add(reference)
    }
  }
  return [...images].sort()
}

/** The instructions of a Dockerfile, each on one line, without comments. */
function instructions(dockerfile: string): string[] {
  const mark = /^#\s*escape\s*=\s*`/im.test(dockerfile.split('\n').slice(0, 3).join('\n')) ? '`' : '\\'
  const found: string[] = []
  let open = ''
  for (const line of dockerfile.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^\s*#/.test(line)) continue
    const trimmed = line.trimEnd()
    if (trimmed.endsWith(mark)) {
      open += `${trimmed.slice(0, -1)} `
      continue
    }
    found.push((open + trimmed).trim())
    open = ''
  }
  return [...found, open.trim()].filter(line => line !== '')
}

function declared(text: string, known: Record<string, string>): [string, string][] {
  return [...text.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)].map(([, name = '', value = '']) => [
    name,
    filled(value.replace(/^(["'])(.*)\1$/, '$2'), known),
  ])
}

/** `$X`, `${X}`, `${X:-default}` and `${X:+instead}`; what is not known stays as it is written. */
const filled = (text: string, known: Record<string, string>): string =>
  text.replace(/\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g, (whole, plain, braced, sign, word) => {
    const value = known[plain ?? braced]
    if (sign === '-') return value || word
    if (sign === '+') return value ? word : ''
    return value ?? whole
  })
