import { Composer, type Document, Lexer, type LineCounter, Parser } from 'yaml'

// Private members of yaml's lexer; the tests beside this file fail when a new version changes them.
interface Internals {
  indentNext: number
  parseQuotedScalar(): Generator<string, unknown>
  parseFlowCollection(): Generator<string, unknown>
}

// "a"#b and [a,#b: PyYAML and CloudFormation need no space before such a comment.
const TOLERATED = /^Comments must be separated from other tokens/

/**
 * Parses a template as CloudFormation does, by YAML 1.1 (JSON is YAML as well). Every scalar stays a text, so that the
 * short forms (!Ref) need no meaning. Undefined where the text cannot be parsed.
 */
export function parseTemplateDocument(body: string, lines: LineCounter): Document.Parsed | undefined {
  // In YAML 1.1 a lone carriage return ends a line.
  const text = body.replace(/\r\n?/g, '\n')
  const parser = new Parser(lines.addNewLine)
  Object.assign(parser, { lexer: createLenientLexer() })
  // Duplicate keys are accepted: what CloudFormation does with them is not documented.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  const [document] = composer.compose(parser.parse(text), true, text.length)
  return document?.errors.every(({ message }) => TOLERATED.test(message)) ? (document as Document.Parsed) : undefined
}

/** A lexer that accepts quoted texts and flow collections whose later lines are not indented deeper. */
function createLenientLexer(): Lexer {
  const lexer = new Lexer()
  const internals = lexer as unknown as Internals
  for (const name of ['parseQuotedScalar', 'parseFlowCollection'] as const) {
    const strict = internals[name]
    internals[name] = function* () {
      const { indentNext } = internals
      internals.indentNext = 0
      const next = yield* strict.call(internals)
      internals.indentNext = indentNext
      return next
    }
  }
  return lexer
}
