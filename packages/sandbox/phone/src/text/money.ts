/** Writes an amount given in fen (1/100 yuan) as `12.30`, without a currency sign. */
export function formatFen(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}
