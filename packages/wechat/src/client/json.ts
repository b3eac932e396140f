import { randomUUID } from 'node:crypto'

/** Fields that hold 64-bit numbers: kept as text, as a JavaScript number would lose digits. */
const ID_FIELDS: ReadonlySet<string> = new Set(['msg_id', 'msgid', 'msg_data_id', 'publish_id'])

const MARK = `int64:${randomUUID()}:`
const MARKED = new RegExp(`"${MARK}(\\d+)"`, 'g')

/**
 * Reads an answer of the platform.
 *
 * Ids of 64 bits, and whole numbers too long for a JavaScript number, become text. Raw control
 * characters inside strings, which the platform lets through in nicknames, are accepted; broken
 * UTF-8 was replaced while decoding. Undefined when it is no JSON object.
 */
export function parseAnswer(text: string): Record<string, unknown> | undefined {
  const value = parseLoosely(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** Writes a request; `int64` values become bare numbers. Nothing is escaped that need not be. */
export function writeRequest(body: unknown): string {
  const text = JSON.stringify(body)
  return text.includes(MARK) ? text.replace(MARKED, '$1') : text
}

/** A 64-bit id, held as text, that the platform wants as a bare number. */
export function int64(id: string): number | string {
  if (!/^\d{1,20}$/.test(id)) return id
  const number = Number(id)
  return Number.isSafeInteger(number) ? number : MARK + id
}

function parseLoosely(text: string): unknown {
  try {
    // Sixteen digits in a row may be an id too long for a number, or part of a string.
    return JSON.parse(/\d{16}/.test(text) ? repair(text) : text, keepIds)
  } catch {
    try {
      return JSON.parse(repair(text), keepIds)
    } catch {
      return undefined
    }
  }
}

function keepIds(key: string, value: unknown): unknown {
  return typeof value === 'number' && ID_FIELDS.has(key) ? String(value) : value
}

/** Quotes long whole numbers outside strings and escapes control characters inside them. */
function repair(text: string): string {
  let repaired = ''
  let from = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) inString = !inString
    else if (inString && code === 92) at++
    else if (inString && code < 32) {
      repaired += `${text.slice(from, at)}\\u${code.toString(16).padStart(4, '0')}`
      from = at + 1
    } else if (!inString && code >= 48 && code <= 57) {
      const end = endOfNumber(text, at)
      const number = text.slice(at, end)
      if (number.length >= 16 && /^\d+$/.test(number) && text[at - 1] !== '-') {
        repaired += `${text.slice(from, at)}"${number}"`
        from = end
      }
      at = end - 1
    }
  }
  return repaired + text.slice(from)
}

function endOfNumber(text: string, from: number): number {
  let end = from
  while (end < text.length && /[\d.eE+-]/.test(text.charAt(end))) end++
  return end
}
