import type { Ctx, Platform, Tx } from '#platform/context.ts'

/** One follower, as other modules know them. */
export interface FollowerKey {
  accountId: string
  followerId: string
  openId: string
}

export interface Bilingual {
  zh: string
  en: string
}

/** A kind of data held about a person: as data, and with the words a person reads it by. */
export interface ExportSection {
  /** `conversations` … unique among all sections. */
  name: string
  title: Bilingual
  fields: { key: string; title: Bilingual }[]
  rows: Record<string, string | number | boolean | null>[]
}

export type Exporter = (ctx: Ctx, follower: FollowerKey) => Promise<ExportSection[]>

/**
 * Erases what a module holds of a person, in one transaction. Answers how many rows.
 *
 * It may run again after it was done, and must then do no harm. Counts and anonymous facts may stay.
 */
export type Eraser = (tx: Tx, follower: FollowerKey) => Promise<number>

/** What one module holds about a person, and how it gives and erases it. */
export interface PersonDataPart {
  /** Name of the module. */
  module: string
  export?: Exporter
  erase?: Eraser
}

const wired = new WeakMap<Platform, readonly PersonDataPart[]>()

/**
 * Says, once when the product starts, which modules hold something about a person. Without it
 * nothing is exported or erased: a copy with a part missing would pass for the whole.
 */
export function wirePersonData(platform: Platform, parts: readonly PersonDataPart[]): void {
  wired.set(platform, parts)
}

/** The parts of every module, in the order they were wired in; throws when none were. */
export function personDataParts(platform: Platform): readonly PersonDataPart[] {
  const parts = wired.get(platform)
  if (!parts) throw new Error('wirePersonData has not said which modules hold personal data')
  return parts
}
