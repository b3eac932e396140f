import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { listAccounts } from '../repo/account-lists.ts'
import { findAccount } from '../repo/accounts.ts'
import { listCodesOfScene } from '../repo/public-codes.ts'
import { findQrCode } from '../repo/qr-codes.ts'
import type { Account } from '../rules/account.ts'
import { drawQrCode } from '../views/qr-code.ts'
import { agencyNames } from './agency-names.ts'
import { createQrCode } from './qr-codes.ts'

/**
 * Scene of the permanent QR code that public pages show. Staff make it like any other; scans of it
 * are counted as coming from these pages, and codes that hang elsewhere keep their own counts.
 */
const publicScene = 'public-page'

/** What anybody may know of an account. */
export interface PublicAccount {
  accountId: string
  name: string
  /** 微信号 to search for; '' when there is none. */
  alias: string
  agency: string
  hasCode: boolean
}

export interface PublicFilter {
  accountId?: string
  search?: string
  after?: string
  limit: number
}

/** Active accounts for anybody, in the order they were registered in. */
export async function listPublicAccounts(
  { db }: Pick<Ctx, 'db'>,
  filter: PublicFilter,
): Promise<PublicAccount[]> {
  const { accountId, ...rest } = filter
  const found =
    accountId === undefined
      ? await listAccounts(db, 'everything', { ...rest, state: 'active' })
      : await findActive(db, accountId)
  const agencies = await agencyNames(db, found)
  const codes = await listCodesOfScene(
    db,
    found.map((account) => account.accountId),
    publicScene,
  )
  return found.map((account) => ({
    accountId: account.accountId,
    name: account.name,
    alias: account.alias,
    agency: agencies.get(account.agencyId) ?? '',
    hasCode: codes.has(account.accountId),
  }))
}

/** Picture (SVG) of the code that public pages show of an account; QR_CODE_NOT_FOUND. */
export async function drawPublicCode(
  { db }: Pick<Ctx, 'db'>,
  accountId: string,
): Promise<{ type: string; picture: string | Buffer }> {
  const [account] = await findActive(db, accountId)
  const qrId = account && (await listCodesOfScene(db, [accountId], publicScene)).get(accountId)
  const code = qrId && (await findQrCode(db, accountId, qrId))
  return code ? drawQrCode(code, 'svg', 320) : fail('QR_CODE_NOT_FOUND', { accountId })
}

/** Makes the code that public pages show of an account, unless there is one. */
export async function ensurePublicCode(ctx: Ctx, accountId: string): Promise<void> {
  if ((await listCodesOfScene(ctx.db, [accountId], publicScene)).has(accountId)) return
  await createQrCode(ctx, accountId, { kind: 'permanent', scene: publicScene, place: '公开页面' })
}

async function findActive(db: Ctx['db'], accountId: string): Promise<Account[]> {
  const found = await findAccount(db, accountId)
  return found?.state === 'active' ? [found] : []
}
