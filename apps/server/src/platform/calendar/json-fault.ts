/** A mark, a text, or another plain value, after white space (RFC 8259). */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy

type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end'

/**
 * Index of the first token of a text that does not fit into JSON, or its length when it only
 * breaks off. For telling the line: JSON.parse does not say it on every version of Node.js.
 */
export function findJsonFault(text: string): number {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  TOKEN.lastIndex = 0
  for (;;) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    const start = from + (/^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0)
    if (match === null) return start
    const [, mark, string] = match
    const next = follow(wanted, mark, string !== undefined, open)
    if (next === undefined) return start
    wanted = next
  }
}

/** What may come after a token, or undefined when the token itself may not come. */
function follow(
  wanted: Wanted,
  mark: string | undefined,
  isText: boolean,
  open: ('{' | '[')[],
): Wanted | undefined {
  const outer = open.at(-1)
  const done = (): Wanted => (open.length > 0 ? 'comma' : 'end')
  const close = (): Wanted => {
    open.pop()
    return done()
  }
  if (mark === ':') return wanted === 'colon' ? 'value' : undefined
  if (mark === ',' && wanted === 'comma') return outer === '{' ? 'key' : 'value'
  if (mark === '}' && outer === '{') return /comma|first-key/.test(wanted) ? close() : undefined
  if (mark === ']' && outer === '[') return /comma|first-value/.test(wanted) ? close() : undefined
  if (/key$/.test(wanted)) return isText ? 'colon' : undefined
  if (!/value$/.test(wanted)) return undefined
  if (mark === undefined) return done()
  if (mark !== '{' && mark !== '[') return undefined
  open.push(mark)
  return mark === '{' ? 'first-key' : 'first-value'
}
