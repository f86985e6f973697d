import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { parseBuildContexts } from './build-contexts.ts'
import { parseCaches, parseHosts, parsePlatforms } from './build-options.ts'

let folder: string
beforeEach(() => {
  folder = makeTempFolder('inputs-')
  mkdirSync(join(folder, 'layout'))
  writeFileSync(join(folder, 'layout', 'index.json'), '{}')
})

it('reads additional contexts of every kind', () => {
  const digest = `sha256:${'1'.repeat(64)}`
  const contexts = parseBuildContexts(
    [
      `docs=${folder}`,
      'alpine=docker-image://alpine:3.22',
      'docker.io/library/python:3.11=docker-image://python@sha256:1',
      `layout=oci-layout://${folder}/layout:1.0@${digest}`,
      'repo=https://github.com/x/y.git#main',
      'short=github.com/x/y',
      'key=git@github.com:x/y.git',
    ].join('\n'),
  )
  expect(contexts.map(({ name, kind, location }) => [name, kind, location])).toEqual([
    ['docs', 'folder', folder],
    ['alpine', 'image', 'alpine:3.22'],
    ['docker.io/library/python:3.11', 'image', 'python@sha256:1'],
    ['layout', 'oci-layout', `${folder}/layout`],
    ['repo', 'url', 'https://github.com/x/y.git#main'],
    ['short', 'url', 'github.com/x/y'],
    ['key', 'url', 'git@github.com:x/y.git'],
  ])
})

it.each([
  ['no name', 'docs', 'must be lines of name=source'],
  ['a name in capitals', 'Docs=.', 'with the name in lowercase'],
  ['a name twice', 'docs=.\ndocs=.', 'docs: is listed twice'],
  ['a folder that does not exist', 'docs=nowhere', 'docs: must be a folder'],
  ['a layout without an index', 'layout=oci-layout://.', 'layout: is not an OCI layout'],
  ['a target of bake', 'base=target:base', 'base: must be a folder'],
  ['an address of another service', 'data=s3://bucket/key', 'data: must be a folder'],
])('rejects an additional context with %s', (_name, text, problem) => {
  expect(() => parseBuildContexts(text)).toThrow(problem)
})

it('rejects a login in the URL of an additional context without showing it', () => {
  const reject = () => parseBuildContexts('repo=https://token-for-tests@github.com/x/y.git')
  expect(reject).toThrow('repo: must be a URL without a login; use the build secret GIT_AUTH_TOKEN')
  expect(reject).not.toThrow('token-for-tests')
})

it('reads platforms from lines and commas, each once', () => {
  expect(parsePlatforms('linux/amd64, linux/arm64\nlinux/arm/v7\nlinux/amd64')).toEqual([
    'linux/amd64',
    'linux/arm64',
    'linux/arm/v7',
  ])
  expect(() => parsePlatforms('linux/amd64 linux/arm64')).toThrow('must be platforms such as linux/arm64, not "linux')
  expect(() => parsePlatforms('arm64')).toThrow('not "arm64"')
})

it('reads hosts with IPv4 and IPv6 addresses', () => {
  expect(parseHosts('a.test:10.0.0.1\nb=::1\nc:[::1]\nhost:host-gateway')).toEqual([
    'a.test:10.0.0.1',
    'b:::1',
    'c:::1',
    'host:host-gateway',
  ])
  for (const text of ['a.test', 'a.test:b.test', ':10.0.0.1']) {
    expect(() => parseHosts(text)).toThrow(`must be lines of host:ip or host:host-gateway, not "${text}"`)
  }
})

it('reads caches, which have a type or are image references', () => {
  expect(parseCaches('type=gha,mode=max\nr/app:cache')).toEqual(['type=gha,mode=max', 'r/app:cache'])
  expect(() => parseCaches('mode=max')).toThrow('must be lines of type=…')
})
