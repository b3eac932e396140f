/** Names of fields whose values never reach a log; compared without case, `_` and `-`. */
const secretEndings =
  /(password|passwd|secret|token|ticket|cookie|authorization|credentials?|csrf|otp|signature|(api|access|secret|private|master|aes|session)keys?)$/
const privateNames = new Set([
  ...['openid', 'unionid', 'phone', 'mobile', 'tel', 'idcard', 'idnumber', 'email', 'nickname'],
  ...['content', 'text', 'body', 'payload', 'xml', 'html', 'question', 'answer', 'reply', 'note'],
  // What a database error carries: the row, the values, the statement.
  ...['detail', 'values', 'parameters', 'row', 'where', 'query', 'headers', 'rawheaders'],
])
const errorCode = /^[A-Z][A-Z0-9_]*$/

const hidden = '[redacted]'
const deepest = 6
const longestText = 1000
const longestList = 20

/** A copy that may be logged: secret and private fields hidden, however deep they lie. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (value instanceof Uint8Array) return `[${value.length} bytes]`
  if (depth >= deepest) return '[deep]'
  if (Array.isArray(value)) return redactList(value, depth)
  // Requests, sockets and connections hold everything one must not see.
  if (!isPlain(value)) return `[${value.constructor?.name ?? 'object'}]`
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isSecret(name, inner) ? hidden : redact(inner, depth + 1),
    ]),
  )
}

function redactList(list: readonly unknown[], depth: number): unknown[] {
  const shown = list.slice(0, longestList).map((item) => redact(item, depth + 1))
  return list.length > longestList ? [...shown, `[${list.length - longestList} more]`] : shown
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isSecret(name: string, value: unknown): boolean {
  if (value === undefined || value === null) return false
  const plain = name.toLowerCase().replace(/[_-]/g, '')
  // Codes of errors are wanted; one-time codes and the platform's login codes are not.
  if (plain === 'code') return typeof value === 'string' && !errorCode.test(value)
  return privateNames.has(plain) || secretEndings.test(plain)
}

const secretsInText: readonly [RegExp, string][] = [
  [/(:\/\/)[^\s/@]+@/g, `$1${hidden}@`],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`],
  [
    /\b(\w*(?:token|secret|ticket|signature|password|passwd)|code|openid|unionid|echostr)=[^&\s"'#]+/gi,
    `$1=${hidden}`,
  ],
  // An open id of the platform; a mobile number; a number of the identity card.
  [/(?<![\w-])o[\w-]{27}(?![\w-])/g, hidden],
  [/(?<![\w-])1[3-9]\d{9}(?![\w-])/g, hidden],
  [/(?<![\w-])\d{17}[\dXx](?![\w-])/g, hidden],
]

/** A text without what can be recognised as secret or personal, cut to a thousand characters. */
export function redactText(text: string): string {
  let clean = text
  for (const [pattern, instead] of secretsInText) clean = clean.replace(pattern, instead)
  return clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean
}

/** Names for the logger's own redaction of what children are bound to. */
export const boundNames = [...privateNames, 'password', 'secret', 'token', 'cookie', 'openId']
