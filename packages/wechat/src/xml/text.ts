/** Finds what `cleanText` would change; a text without it is taken as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
export const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

/** Makes line ends `\n`, as XML asks of a parser, and drops the characters that XML 1.0 forbids. */
export function cleanText(text: string): string {
  return dropForbidden(text.replace(/\r\n?/g, '\n'))
}

/** Drops the characters that XML 1.0 forbids: most control characters, lone surrogates, U+FFFE/F. */
export function dropForbidden(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** Replaces the five named and the numeric references; undefined when there is any other `&`. */
export function decodeText(text: string): string | undefined {
  let decoded = ''
  let from = 0
  for (let amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', from)) {
    // The longest reference is &#x0010FFFF; so a text full of `&` is not searched to its end.
    const end = text.slice(amp + 1, amp + 12).indexOf(';')
    if (end < 0) return undefined
    const character = characterOf(text.slice(amp + 1, amp + 1 + end))
    if (character === undefined) return undefined
    decoded += text.slice(from, amp) + character
    from = amp + end + 2
  }
  return decoded + text.slice(from)
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#'))
    return Object.hasOwn(ENTITIES, reference) ? ENTITIES[reference] : undefined
  const hexadecimal = /^#x([0-9A-Fa-f]{1,8})$/.exec(reference)
  const decimal = /^#([0-9]{1,8})$/.exec(reference)
  const code = hexadecimal
    ? Number.parseInt(hexadecimal[1] ?? '', 16)
    : Number.parseInt(decimal?.[1] ?? '', 10)
  if (!(code > 0 && code <= 0x10ffff)) return undefined
  const character = String.fromCodePoint(code)
  return dropForbidden(character) === '' ? undefined : character
}
