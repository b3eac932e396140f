import {
  CONFIG_ERRCODES,
  OAUTH_ERRCODES,
  RETRY_ERRCODES,
  TOKEN_ERRCODES,
} from './errcodes/access.ts'
import { CONTENT_ERRCODES } from './errcodes/content.ts'
import { MENU_ERRCODES } from './errcodes/menu.ts'
import { PERMISSION_ERRCODES, QUOTA_ERRCODES } from './errcodes/rights.ts'
import { CUSTOMER_SERVICE_ERRCODES, IDEMPOTENCY_ERRCODES } from './errcodes/sending.ts'
import {
  type Bilingual,
  CLASS_ADVICE,
  type ErrcodeClass,
  type ErrcodeRows,
} from './errcodes/table.ts'

export interface ErrcodeDescription {
  errcode: number
  class: ErrcodeClass
  /** What it means. */
  meaning: Bilingual
  /** What to do about it. */
  advice: Bilingual
}

const TABLES: readonly [ErrcodeClass, ErrcodeRows][] = [
  ['retry', RETRY_ERRCODES],
  ['token', TOKEN_ERRCODES],
  ['config', CONFIG_ERRCODES],
  ['permission', PERMISSION_ERRCODES],
  ['quota', QUOTA_ERRCODES],
  ['content', CONTENT_ERRCODES],
  ['menu', MENU_ERRCODES],
  ['oauth', OAUTH_ERRCODES],
  ['idempotency', IDEMPOTENCY_ERRCODES],
  ['customer-service', CUSTOMER_SERVICE_ERRCODES],
]

const DESCRIPTIONS: ReadonlyMap<number, ErrcodeDescription> = new Map(
  TABLES.flatMap(([name, rows]) =>
    Object.entries(rows).map(([code, { zh, en, advice = CLASS_ADVICE[name] }]) => {
      const errcode = Number(code)
      return [errcode, { errcode, class: name, meaning: { zh, en }, advice }] as const
    }),
  ),
)

/** Every code of the table, for documentation and for tests. */
export const KNOWN_ERRCODES: readonly number[] = [...DESCRIPTIONS.keys()]

/** Tells what an errcode of the platform means and what to do; unlisted ones are class `unknown`. */
export function describeErrcode(errcode: number): ErrcodeDescription {
  return (
    DESCRIPTIONS.get(errcode) ?? {
      errcode,
      class: 'unknown',
      meaning: { zh: `平台错误 ${errcode}`, en: `platform error ${errcode}` },
      advice: CLASS_ADVICE.unknown,
    }
  )
}
