/** Most bytes of one text message (rules.md §12.4 and the platform's errcode 45002). */
export const messageBytes = 2048

const encoder = new TextEncoder()

/** Bytes in UTF-8: three for a Chinese character. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length
}
