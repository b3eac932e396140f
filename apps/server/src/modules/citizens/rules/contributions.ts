import type { Ctx, Tx } from '#platform/context.ts'

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

const exporters = new Map<string, Exporter>()
const erasers = new Map<string, Eraser>()

/** Adds a module's part to the export of a person's data; repeating it changes nothing. */
export function contributeToExport(module: string, exporter: Exporter): void {
  exporters.set(module, exporter)
}

/** Adds a module's part to the erasure of a person's data; repeating it changes nothing. */
export function contributeToErasure(module: string, eraser: Eraser): void {
  erasers.set(module, eraser)
}

export function allExporters(): [module: string, Exporter][] {
  return [...exporters]
}

export function allErasers(): [module: string, Eraser][] {
  return [...erasers]
}
