import { isUtf8 } from 'node:buffer'

// A lone surrogate, which no UTF-8 text has.
const NOT_UTF8 = 0xdc00

/** Decodes a path without loss: a byte that is not UTF-8 becomes a lone surrogate, as with Python's surrogateescape. */
export function decodePath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString()
  let text = ''
  for (let index = 0; index < bytes.length; ) {
    const length = [1, 2, 3, 4].find(
      count => index + count <= bytes.length && isUtf8(bytes.subarray(index, index + count)),
    )
    text +=
      length === undefined
        ? String.fromCharCode(NOT_UTF8 + (bytes[index] ?? 0))
        : bytes.toString('utf8', index, index + length)
    index += length ?? 1
  }
  return text
}
