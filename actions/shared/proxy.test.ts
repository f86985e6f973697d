import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findProxy } from './proxy.ts'
import './testing/node-error-instanceof.ts'

const before = { ...process.env }
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/_PROXY$/i.test(name)) delete process.env[name]
})
afterEach(() => {
  process.env = { ...before }
})

const through = (url: string) => findProxy(new URL(url))?.href

describe('the proxy of a request', () => {
  it('is that of its protocol', () => {
    process.env.HTTPS_PROXY = 'http://secure:1'
    process.env.HTTP_PROXY = 'http://plain:2'
    expect(through('https://ssm.eu-west-1.amazonaws.com')).toBe('http://secure:1/')
    expect(through('http://airflow.example:8080')).toBe('http://plain:2/')
    delete process.env.HTTP_PROXY
    expect(through('http://airflow.example:8080')).toBeUndefined()
  })

  it('is read from the lower-case name first; an empty value sets none', () => {
    process.env.https_proxy = 'http://lower:1'
    process.env.HTTPS_PROXY = 'http://upper:1'
    expect(through('https://a.example')).toBe('http://lower:1/')
    process.env.https_proxy = ''
    expect(through('https://a.example')).toBe('http://upper:1/')
    process.env.HTTPS_PROXY = ''
    expect(through('https://a.example')).toBeUndefined()
  })

  it('is an http:// one without a protocol of its own', () => {
    process.env.HTTPS_PROXY = 'user:p%40ss@proxy.example:3128'
    expect(through('https://a.example')).toBe('http://user:p%40ss@proxy.example:3128/')
    process.env.HTTPS_PROXY = 'https://proxy.example'
    expect(through('https://a.example')).toBe('https://proxy.example/')
  })

  it.each(['http://user:hunter22@pro xy:1', 'socks5://user:hunter22@proxy:1', 'http://user:hunter22%zz@proxy:1'])(
    'that cannot be used (%s) is an error without the password',
    url => {
      process.env.HTTPS_PROXY = url
      const read = () => through('https://a.example')
      expect(read).toThrow(/^HTTPS_PROXY is not the URL of an? (HTTP )?proxy$/)
      expect(read).toThrow(expect.objectContaining({ hint: expect.stringContaining('http://user:password@host:port') }))
      expect(read).not.toThrow(/hunter22/)
    },
  )
})

describe('a request is direct', () => {
  it.each([
    'http://localhost:4566',
    'http://app.localhost',
    'http://127.0.0.1',
    'http://127.9.9.9:80',
    'http://[::1]:8080',
    'http://169.254.169.254/latest/api/token',
    'http://169.254.170.2/v2/credentials',
    'http://169.254.170.23/v1/credentials',
    'http://[fd00:ec2::254]/latest',
    'http://[fd00:ec2::23]/v1/credentials',
    'http://[fe80::1]',
  ])('to loopback, link-local and metadata addresses: %s', url => {
    process.env.HTTP_PROXY = 'http://proxy:1'
    expect(through(url)).toBeUndefined()
  })

  it.each([
    ['*', 'https://a.example', true],
    ['a.example', 'https://a.example', true],
    ['A.Example', 'https://a.example.', true],
    ['example', 'https://a.example', true],
    ['.example', 'https://a.example', true],
    ['*.example', 'https://a.example', true],
    ['.a.example', 'https://a.example', true],
    ['b.example, a.example', 'https://a.example', true],
    ['b.example a.example', 'https://a.example', true],
    ['a.example:443', 'https://a.example', true],
    ['.example:8443', 'https://a.example:8443', true],
    ['10.1.2.3', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://10.1.2.3:8080', true],
    ['172.16.0.0/12', 'https://172.31.255.255', true],
    ['fd12::/16', 'https://[fd12:0:0::1]', true],
    ['[fd12::1]:8443', 'https://[fd12:0::1]:8443', true],
    ['fd12::1', 'https://[fd12:0::1]', true],
    ['0.0.0.0/0', 'https://10.1.2.3', true],
    ['', 'https://a.example', false],
    [' , ', 'https://a.example', false],
    ['ample', 'https://a.example', false],
    ['b.a.example', 'https://a.example', false],
    ['a.example:8443', 'https://a.example', false],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.0.0.0/99', 'https://10.0.0.0', false],
    ['0.0.0.0/0', 'https://a.example', false],
    ['1.2.3', 'https://10.1.2.3', false],
    ['172.16.0.0/12', 'https://172.32.0.1', false],
    ['fd13::/16', 'https://[fd12::1]', false],
    ['[fd12::1]:443', 'https://[fd12::1]:8443', false],
  ])('as NO_PROXY %j says of %s: %s', (exceptions, url, direct) => {
    process.env.HTTPS_PROXY = 'http://proxy:1'
    process.env.NO_PROXY = exceptions
    expect(through(url) === undefined).toBe(direct)
    process.env.no_proxy = exceptions
    process.env.NO_PROXY = ''
    expect(through(url) === undefined).toBe(direct)
  })
})
