export interface KeyRingConfig {
  current: string
  keys: Record<string, Buffer>
}

/**
 * Reads `name:base64,name:base64`, the current key first. Throws an Error whose message names no
 * part of a key.
 */
export function parseKeyRing(text: string): KeyRingConfig {
  const keys = new Map<string, Buffer>()
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.trim().split(/:(.*)/s)
    const key = Buffer.from(value, 'base64')
    // Node skips what is not base64 in silence: a key that lost a character must not pass.
    const isExact = key.toString('base64').replace(/=+$/, '') === value.replace(/=+$/, '')
    if (!/^[a-z0-9-]{1,32}$/i.test(name) || key.length !== 32 || !isExact)
      throw new Error('must be name:base64 of exactly 32 bytes, comma-separated')
    if (keys.has(name)) throw new Error('names two keys alike: every key needs a name of its own')
    keys.set(name, key)
  }
  return { current: [...keys.keys()][0] ?? '', keys: Object.fromEntries(keys) }
}

/** Whether a key was typed or counted, not drawn. A drawn one fails this once in 10¹³. */
export function isWeakKey(key: Buffer): boolean {
  const isTyped = key.every((byte) => byte >= 0x20 && byte < 0x7f)
  const step = ((key[1] ?? 0) - (key[0] ?? 0)) & 0xff
  const isCounted = key.every((byte, place) => byte === (((key[0] ?? 0) + step * place) & 0xff))
  return isTyped || isCounted || new Set(key).size < 16
}
