let offsetMs = 0

/**
 * How far this computer's clock is from the server's, from the time in an answer.
 *
 * Office computers run minutes wrong, and a window of one minute is counted down by them. The
 * header has whole seconds, so what is less than two is no difference.
 */
export function offsetOf(header: string | null, receivedAt: Date): number | undefined {
  const server = header === null ? Number.NaN : Date.parse(header)
  if (Number.isNaN(server)) return undefined
  const offset = server + 500 - receivedAt.getTime()
  return Math.abs(offset) < 2000 ? 0 : offset
}

/** Learns the server's time from an answer. */
export function noteServerTime(response: Response): void {
  offsetMs = offsetOf(response.headers.get('date'), new Date()) ?? offsetMs
}

export function serverNow(): Date {
  return new Date(Date.now() + offsetMs)
}
