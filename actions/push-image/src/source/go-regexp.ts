import { type CharacterClass, isWord } from './go-regexp-classes.ts'
import { type Assertion, getCodePoint, type Node, parseGoRegexp } from './go-regexp-parser.ts'

/** A compiled expression: whether it matches somewhere in a text. */
export type Matcher = (text: string) => boolean

/**
 * Compiles an expression of Go's package regexp (Perl syntax, no flags, no lazy repeats), to which Docker converts
 * .dockerignore patterns. JavaScript has another syntax, and its engine can take exponential time; Go's is linear.
 */
export function compileGoRegexp(source: string): Matcher {
  return createMatcher(compileProgram(parseGoRegexp(source)))
}

/** An instruction of the NFA: match a character, test an assertion, or fork; `undefined` is a match. */
type Step =
  | { kind: 'character'; test: CharacterClass; next: number }
  | { kind: 'position'; at: Assertion; next: number }
  | { kind: 'fork'; next: number[] }
  | undefined

interface Program {
  steps: Step[]
  start: number
  /** Whether a match can begin at the start of the text only. */
  anchored: boolean
}

/** Compiles a syntax tree to an NFA, from its end, so that every instruction can refer to the next one. */
function compileProgram(root: Node): Program {
  const steps: Step[] = [undefined]
  const add = (step: Step): number => steps.push(step) - 1
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'character':
      case 'position':
        return add({ ...node, next })
      case 'sequence':
        return node.items.reduceRight((after, item) => build(item, after), next)
      case 'choice':
        return add({ kind: 'fork', next: node.items.map(item => build(item, next)) })
      case 'repeat': {
        let after = next
        if (node.max === Number.POSITIVE_INFINITY) {
          const fork: Step = { kind: 'fork', next: [next] }
          after = add(fork)
          fork.next.push(build(node.item, after))
        } else {
          for (let count = node.min; count < node.max; count++)
            after = add({ kind: 'fork', next: [next, build(node.item, after)] })
        }
        for (let count = 0; count < node.min; count++) after = build(node.item, after)
        return after
      }
    }
  }
  const start = build(root, 0)
  const [first] = root.kind === 'sequence' ? root.items : []
  return { steps, start, anchored: first?.kind === 'position' && first.at === 'begin' }
}

/** Simulates all states of the NFA at once, so that the time is linear in the text. */
function createMatcher({ steps, start, anchored }: Program): Matcher {
  // When a step was added last; `clock` counts the characters of all texts.
  const added = new Float64Array(steps.length)
  let clock = 0
  return text => {
    const codes = decodeForGo(text)
    let active: number[] = []
    for (let offset = 0; offset <= codes.length; offset++) {
      clock++
      const waiting: number[] = []
      const pending = anchored && offset > 0 ? active : [...active, start]
      for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
        if (added[index] === clock) continue
        added[index] = clock
        const step = steps[index]
        if (step === undefined) return true
        if (step.kind === 'fork') pending.push(...step.next)
        else if (step.kind === 'character') waiting.push(index)
        else if (isAssertionTrue(step.at, codes, offset)) pending.push(step.next)
      }
      if (waiting.length === 0 && anchored) return false
      const code = codes[offset]
      active = []
      if (code === undefined) return false
      for (const index of waiting) {
        const step = steps[index]
        if (step?.kind === 'character' && step.test(code)) active.push(step.next)
      }
    }
    return false
  }
}

function isAssertionTrue(at: Assertion, codes: number[], offset: number): boolean {
  if (at === 'begin') return offset === 0
  if (at === 'end') return offset === codes.length
  const [before = Number.NaN, after = Number.NaN] = [codes[offset - 1], codes[offset]]
  return (isWord(before) !== isWord(after)) === (at === 'word')
}

// Go reads a byte that is not UTF-8, a lone surrogate here (context-files.ts), as U+FFFD.
const REPLACEMENT = 0xfffd
export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

// All patterns of a file are matched with a path before the next one.
let decoded = { text: '', codes: [] as number[] }

function decodeForGo(text: string): number[] {
  if (decoded.text === text) return decoded.codes
  const codes: number[] = []
  for (const character of text) {
    const code = getCodePoint(character)
    codes.push(isSurrogate(code) ? REPLACEMENT : code)
  }
  decoded = { text, codes }
  return codes
}
