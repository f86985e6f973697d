import { isIP } from 'node:net'
import { invalid, lines } from '../../../shared/inputs.ts'
import { mask } from '../../../shared/redact.ts'

/** Parses platforms such as `linux/arm64`, one per line or separated by commas. */
export function parsePlatforms(raw: string): string[] {
  const platforms = [...new Set(lines(raw.replaceAll(',', '\n')))]
  const bad = platforms.filter(platform => !/^[a-z\d]+\/[a-z\d]+(\/[a-z\d.]+)?$/.test(platform))
  return bad.length > 0 ? invalid(`must be platforms such as linux/arm64, not "${bad.join('", "')}"`) : platforms
}

/** Parses lines of `host:ip` or `host=ip` into the first form. */
export function parseHosts(raw: string): string[] {
  const bad: string[] = []
  const hosts = lines(raw).map(line => {
    const [, host, address = ''] = /^([^\s:=]+)[:=](.+)$/.exec(line) ?? []
    const ip = address.replace(/^\[(.*)\]$/, '$1')
    if (host === undefined || (isIP(ip) === 0 && ip !== 'host-gateway')) bad.push(line)
    return `${host}:${ip}`
  })
  return bad.length > 0 ? invalid(`must be lines of host:ip or host:host-gateway, not "${bad.join('", "')}"`) : hosts
}

/** Parses cache sources or destinations as buildx takes them; keys and tokens in them are masked. */
export function parseCaches(raw: string): string[] {
  const caches = lines(raw)
  const secrets = caches.flatMap(cache => [...cache.matchAll(/(?:token|secret\w*|_key)=([^,]+)/g)])
  for (const [, value = ''] of secrets) mask(value)
  const bad = caches.filter(cache => cache.includes('=') && !/(^|,)type=[a-z\d]/.test(cache)).length
  return bad > 0 ? invalid('must be lines of type=…,name=value, or of image references') : caches
}

/** Whether a cache needs the cache service of GitHub. */
export const isGitHubCache = (cache: string): boolean => /(^|,)type=gha(,|$)/.test(cache)

/** Whether a cache is part of the image, so that every builder can write it. */
export const isInlineCache = (cache: string): boolean => /(^|,)type=inline(,|$)/.test(cache)
