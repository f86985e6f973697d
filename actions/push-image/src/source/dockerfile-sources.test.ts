// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of Dockerfile arguments
import { describe, expect, it } from '@jest/globals'
import { readSources } from './dockerfile-sources.ts'
import type { BuildSettings } from './stage-variables.ts'

function sources(dockerfile: string, reading: Partial<BuildSettings> = {}) {
  const settings = { buildArgs: new Map(), target: undefined, platform: 'linux/amd64', ...reading }
  const { images, remotes, unknown } = readSources(dockerfile, settings)
  return { images, changeable: [...remotes.map(({ shown }) => shown), ...unknown] }
}
const heredoc = (start: string, body = 'FROM users\nCOPY --from=people /x /', end = 'SQL') =>
  `FROM a\n${start}\n${body}\n${end}\nCOPY --from=b /x /\n`

it.each<[name: string, dockerfile: string, images: string[], args?: Record<string, string>]>([
  ['one FROM', 'FROM python:3.11\n', ['python:3.11']],
  ['stages, which are not images', 'FROM a AS b\nFROM B\nCOPY --from=b /x /\n', ['a']],
  ['numbers of stages, which are not images', 'FROM a\nFROM c\nCOPY --from=0 /x /\n', ['a', 'c']],
  ['scratch, which is not an image', 'FROM scratch\n', []],
  [
    'images of COPY and RUN',
    'FROM a\nCOPY --link --from=b:1 /x /\nRUN --mount=type=bind,from=c,target=/c ls\n',
    ['a', 'b:1', 'c'],
  ],
  ['a platform before the image', 'FROM --platform=$BUILDPLATFORM golang:1 AS build\n', ['golang:1']],
  ['the default of an argument', 'ARG BASE=python:3\nFROM ${BASE}\n', ['python:3']],
  ['the value of an argument', 'ARG BASE=python:3\nFROM $BASE\n', ['own:1'], { BASE: 'own:1' }],
  ['arguments that build on each other', 'ARG V="3.11"\nARG BASE=python:${V}-slim\nFROM $BASE\n', ['python:3.11-slim']],
  ['arguments of one line', 'ARG A=x B=y\nFROM $A-$B\n', ['x-y']],
  ['arguments of a stage, which do not apply to FROM', 'FROM a\nARG V=2\nFROM b:1$V\n', ['b:1']],
  ['the target architecture', 'FROM a:$TARGETARCH\n', ['a:amd64']],
  ['continued lines with comments in between', 'FROM \\\n# comment\n\n  a \\\n  AS b\n', ['a']],
  ['lower case and Windows line ends', 'from a as b\r\nfrom b\r\n', ['a']],
  ['another escape character', '# escape=`\nFROM a\nRUN dir `\n FROM z\nCOPY --from=b c:\\ d:\\\n', ['a', 'b']],
  ['a byte order mark', '\uFEFFFROM a\n', ['a']],
  ['no instruction at all', '', []],
  ['names of object properties', 'ARG constructor\nFROM constructor\nARG toString\n', ['constructor']],
  // The modifiers of the reference page, section "Environment replacement".
  ['a default', 'ARG B\nFROM ${B-img}\n', ['img']],
  ['a default of an empty value', 'ARG B=\nFROM ${B:-img}\n', ['img']],
  ['a default inside a default', 'ARG V=1\nFROM ${B:-img:${V}}\n', ['img:1']],
  ['an alternative of a value', 'ARG B=1\nFROM a${B:+-slim}${C+-no}\n', ['a-slim']],
  ['a removed suffix', 'ARG B=img:1.2\nFROM ${B%.*}\n', ['img:1']],
  ['the longest removed suffix', 'ARG B=img:1.2.3\nFROM ${B%%.*}\n', ['img:1']],
  ['a removed prefix', 'ARG B=x/y/img\nFROM ${B#*/} AS c\nFROM ${B##*/}\nCOPY --from=c / /\n', ['img', 'y/img']],
  ['a replaced part', 'ARG B=a-b-c\nFROM ${B/-/.}${B//-/_}\n', ['a.b-ca_b_c']],
  ['a required value', 'ARG B=img\nFROM ${B:?set}\n', ['img']],
  ['quotes', 'FROM "a"\n', ['a']],
  // Heredocs: section "Here-Documents".
  ['a heredoc', heredoc('RUN <<SQL psql'), ['a', 'b']],
  ['a heredoc with tabs', heredoc('RUN <<-SQL', 'FROM users', '\tSQL'), ['a', 'b']],
  ['a heredoc with quotes', heredoc('RUN <<"SQL"'), ['a', 'b']],
  ['a heredoc with a file descriptor', heredoc('RUN 3<<SQL cat /dev/fd/3'), ['a', 'b']],
  ['several heredocs', heredoc('RUN cat <<X && cat <<SQL', 'FROM x\nX\nFROM y'), ['a', 'b']],
  ['a heredoc of COPY', heredoc('COPY <<SQL /init.sql'), ['a', 'b']],
  ['a heredoc of ADD', heredoc('ADD <<SQL /init.sql'), ['a', 'b']],
  ['a heredoc of ONBUILD', heredoc('ONBUILD RUN <<SQL'), ['a', 'b']],
  ['a heredoc with a line that is its delimiter and a blank', heredoc('RUN <<SQL', 'SQL \nFROM users'), ['a', 'b']],
  ['a quoted word instead of a heredoc', 'FROM a\nRUN echo "<<SQL"\nCOPY --from=b / /\n', ['a', 'b']],
  ['a here-string instead of a heredoc', 'FROM a\nRUN cat <<<SQL\nCOPY --from=b / /\n', ['a', 'b']],
  ['a list instead of a heredoc', 'FROM a\nRUN ["cat", "<<SQL"]\nCOPY --from=b / /\n', ['a', 'b']],
  // Directives: section "Parser directives".
  ['the frontend', '# syntax=docker/dockerfile:1\nFROM a\n', ['a', 'docker/dockerfile:1']],
  [
    'the frontend below another directive',
    '# escape=\\\n# syntax = docker/dockerfile:1\nFROM a\n',
    ['a', 'docker/dockerfile:1'],
  ],
  ['a directive below a comment, which is ignored', '# hello\n# syntax=docker/dockerfile:1\nFROM a\n', ['a']],
  ['the frontend of an argument', 'FROM a\n', ['a', 'docker/dockerfile:1'], { BUILDKIT_SYNTAX: 'docker/dockerfile:1' }],
])('reads %s', (_name, dockerfile, images, buildArgs = {}) => {
  expect(sources(dockerfile, { buildArgs: new Map(Object.entries(buildArgs)) })).toMatchObject({
    images,
    changeable: [],
  })
})

describe('a Dockerfile with several stages', () => {
  const STAGES = 'FROM a AS one\nADD https://x.test/f /\nFROM b AS two\nFROM two AS three\nCOPY --from=e / /\nFROM d\n'
  it.each([
    [undefined, ['d']],
    ['THREE', ['b', 'e']],
    ['1', ['b']],
    ['nowhere', ['a', 'b', 'd', 'e']],
  ])('has the images of the stages that the target %s needs', (target, images) => {
    expect(sources(STAGES, { target }).images).toEqual(images)
  })

  it('has no URLs of unused stages', () => {
    expect(sources(STAGES).changeable).toEqual([])
    expect(sources(STAGES, { target: 'one' }).changeable).toEqual(['ADD https://x.test/f'])
  })
})

describe('a source that can change between builds', () => {
  const COMMIT = '0123456789abcdef0123456789abcdef01234567'
  it.each<[name: string, dockerfile: string, changeable: string[]]>([
    ['a URL', 'ADD https://x.test/f.tar /', ['ADD https://x.test/f.tar']],
    ['a URL in a list', 'ADD ["http://x.test/f", "/"]', ['ADD http://x.test/f']],
    ['a URL with a login and a token, which are removed', 'ADD https://u:p@x.test/f?t=1 /', ['ADD https://x.test/f']],
    ['one of several sources', 'ADD a.txt https://x.test/f /', ['ADD https://x.test/f']],
    ['a URL in an argument', 'ARG U=https://x.test/f\nADD $U /', ['ADD $U']],
    ['a URL in the environment', 'ENV U https://x.test/f\nADD ${U} /', ['ADD ${U}']],
    ['a variable that the base image can set', 'ADD $U /', ['ADD $U']],
    ['a variable in quotes', 'ADD "$U" /', ['ADD "$U"']],
    ['a Git repository', 'ADD https://x.test/r.git#main /', ['ADD https://x.test/r.git']],
    ['a Git repository by ssh', 'ADD git@x.test:o/r.git /', ['ADD git@x.test:o/r.git']],
    ['a query that looks like a checksum', `ADD https://x.test/f?${COMMIT} /`, ['ADD https://x.test/f']],
    ['an image that only the build knows', 'FROM a:$BUILDARCH\n', ['FROM a:$BUILDARCH']],
  ])('can be %s', (_name, dockerfile, changeable) => {
    expect(sources(`FROM base\n${dockerfile}\n`).changeable).toEqual(changeable)
  })

  it.each([
    ['a file', 'ADD a.txt b.txt /'],
    ['a file with an argument', 'ARG JAR=target/app.jar\nADD ${JAR} /app.jar'],
    ['a file with a part that the base image sets', 'ADD app-$VERSION.tar /'],
    ['a URL with a checksum', 'ADD --checksum=sha256:0 https://x.test/f /'],
    ['a commit', `ADD https://x.test/r.git#${COMMIT}:docs /`],
    ['an address that COPY reads as a path', 'COPY https:/x /'],
    ['a URL in a RUN step', 'RUN curl https://x.test/f'],
    ['a variable that is a path', 'ENV F=/x\nADD $F /'],
    ['a heredoc with a URL', 'ADD <<E /f\nADD https://x.test/f /\nE'],
  ])('cannot be %s', (_name, dockerfile) => {
    expect(sources(`FROM base\n${dockerfile}\n`).changeable).toEqual([])
  })

  it("can be a frontend other than Docker's", () => {
    expect(sources('# syntax=x.test/mine:1\nFROM a\n').changeable).toEqual(['# syntax=x.test/mine:1'])
    expect(sources('# syntax=mirror.test/docker/dockerfile:1.7-labs\nFROM a\n').changeable).toEqual([])
  })

  it('can be in an ONBUILD instruction of a base image', () => {
    const onBuild = new Map([
      ['base', ['ADD https://x.test/f /', 'COPY --from=other / /']],
      ['other', ['ADD https://y.test/f /']],
    ])
    expect(sources('FROM base\nCOPY --from=other / /\n', { onBuild })).toMatchObject({
      images: ['base', 'other'],
      changeable: ['ADD https://x.test/f'],
    })
  })

  it('can be in an ONBUILD instruction of an earlier stage', () => {
    const stages = 'FROM a AS one\nONBUILD ADD https://x.test/f /\nONBUILD COPY --from=other / /\n'
    expect(sources(`${stages}FROM one\n`)).toMatchObject({
      images: ['a', 'other'],
      changeable: ['ADD https://x.test/f'],
    })
    expect(sources(`${stages}FROM b\nCOPY --from=one / /\n`)).toMatchObject({ images: ['a', 'b'], changeable: [] })
    const below = 'FROM a AS one\nONBUILD ARG U=https://x.test/f\nFROM one AS two\nFROM two\nADD $U /\n'
    expect(sources(below).changeable).toEqual(['ADD $U'])
  })
})
