import type { CallbackQuery } from '@minqiao/wechat'

const MOST = 20

/**
 * Reads the query of a request target, `from` being the place behind its `?`.
 *
 * By hand because it runs for each push. A repeated key becomes an array, so that the reader of the
 * signed part sees and refuses it. Undefined when it holds more than 20 pairs or broken escapes.
 */
export function parseQuery(url: string, from: number): CallbackQuery | undefined {
  const query: Record<string, string | string[]> = {}
  let pairs = 0
  for (let at = from; at < url.length; ) {
    if (++pairs > MOST) return undefined
    let end = url.indexOf('&', at)
    if (end < 0) end = url.length
    let equals = url.indexOf('=', at)
    if (equals < 0 || equals > end) equals = end
    const name = decode(url.slice(at, equals))
    const value = decode(url.slice(equals + 1, end))
    if (name === undefined || value === undefined || name === '__proto__') return undefined
    const known = query[name]
    query[name] = known === undefined ? value : [known, value].flat()
    at = end + 1
  }
  return query
}

function decode(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return undefined
  }
}
