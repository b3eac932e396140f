const shanghai = 8 * 3_600_000

/** The day the platform counts quotas by, in Asia/Shanghai (no summer time since 1991): `2026-03-10`. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + shanghai).toISOString().slice(0, 10)
}

/** The day `days` before another one. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
