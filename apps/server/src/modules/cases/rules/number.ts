const shanghai = 8 * 3_600_000

/** The day that numbers are counted by, in Asia/Shanghai (no summer time since 1991). */
export function numberDay(at: Date): string {
  return new Date(at.getTime() + shanghai).toISOString().slice(0, 10)
}

/** Whether words asked for are the beginning of a number: the date and some of the six digits. */
export function isNumber(words: string): boolean {
  return /^20\d{6,12}$/.test(words.trim())
}
