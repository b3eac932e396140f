import type { Ctx } from '#platform/context.ts'
import { listQrCodes, listQrDays, type QrCode, type QrDay } from '../repo/qr-codes.ts'
import { dayBefore, dayOf } from '../rules/day.ts'
import { getQrCode } from './qr-codes.ts'
import { getAccount } from './visible-accounts.ts'

/** QR codes of an account, newest first. */
export async function readQrCodes(
  ctx: Ctx,
  accountId: string,
  page: { archived: boolean; after?: string; limit: number },
): Promise<QrCode[]> {
  await getAccount(ctx, accountId, 'accounts.read')
  return listQrCodes(ctx.db, accountId, page)
}

/** Scans and follows of the last days by one code. */
export async function readQrDays(
  ctx: Ctx,
  accountId: string,
  qrId: string,
  days: number,
): Promise<QrDay[]> {
  const { scene } = await getQrCode(ctx, accountId, qrId, 'accounts.read')
  return listQrDays(ctx.db, accountId, scene, dayBefore(dayOf(ctx.now()), days - 1))
}
