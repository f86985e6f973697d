// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a Dockerfile writes its arguments so, too
import { expect, it } from '@jest/globals'
import { baseImages } from './dockerfile.ts'

it.each<[name: string, dockerfile: string, images: string[], args?: Record<string, string>]>([
  ['one FROM', 'FROM python:3.11\n', ['python:3.11']],
  ['stages are no images', 'FROM a AS b\nFROM B\nCOPY --from=b /x /\n', ['a']],
  ['numbers of stages are no images', 'FROM a\nFROM c\nCOPY --from=0 /x /\n', ['a', 'c']],
  ['scratch is none', 'FROM scratch\n', []],
  [
    'images of COPY and RUN',
    'FROM a\nCOPY --link --from=b:1 /x /\nRUN --mount=type=bind,from=c,target=/c ls\n',
    ['a', 'b:1', 'c'],
  ],
  ['a platform before the image', 'FROM --platform=$BUILDPLATFORM golang:1 AS build\n', ['golang:1']],
  ['the default of an argument', 'ARG BASE=python:3\nFROM ${BASE}\n', ['python:3']],
  ['the value of an argument', 'ARG BASE=python:3\nFROM $BASE\n', ['own:1'], { BASE: 'own:1' }],
  ['arguments that build on each other', 'ARG V="3.11"\nARG BASE=python:${V}-slim\nFROM $BASE\n', ['python:3.11-slim']],
  ['a default inside', 'ARG V\nFROM a:${V:-1}\n', ['a:1']],
  ['arguments of a stage do not reach FROM', 'FROM a\nARG V=2\nFROM b:$V\n', ['a']],
  ['what only the engine knows', 'FROM a:$TARGETARCH\n', []],
  ['lines that go on, comments in between', 'FROM \\\n# comment\n  a \\\n  AS b\n', ['a']],
  ['lower case and Windows line ends', 'from a as b\r\nfrom b\r\n', ['a']],
])('%s', (_name, dockerfile, images, args = {}) => {
  expect(baseImages(dockerfile, args)).toEqual(images)
})
