import { PlatformError, qrcode } from '@minqiao/wechat'
import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { clientOf } from '../client/client-of.ts'
import { inWords } from '../client/platform-words.ts'
import { lockAccount } from '../repo/accounts.ts'
import {
  addQrCode,
  changeQrCode,
  findQrCode,
  type QrCode,
  type QrOutcome,
  settleQrCode,
} from '../repo/qr-codes.ts'
import { checkOpen } from '../rules/account.ts'
import type { QrKind } from '../tables.ts'
import { getAccount } from './visible-accounts.ts'

export interface QrRequest {
  kind: QrKind
  scene: string
  place: string
  /** Days a temporary code holds, 1 to 30. */
  days?: number
}

/** Makes a QR code with a source: claim the scene, ask the platform, keep what it holds. */
export async function createQrCode(
  ctx: Ctx,
  accountId: string,
  request: QrRequest,
): Promise<QrCode> {
  await getAccount(ctx, accountId, 'accounts.qr')
  const qrId = uuidv7()
  await ctx.transaction(async (tx) => {
    const scope = scopeOf(tx.actor, 'accounts.qr')
    const account =
      (await lockAccount(tx.db, accountId, scope)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
    checkOpen(account)
    await addQrCode(tx.db, accountId, { ...request, qrId, by: tx.actor.id, at: tx.now() })
    tx.record({
      action: 'account.qr-code-made',
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details: { qrId, kind: request.kind, scene: request.scene },
    })
  })
  return askForCode(ctx, accountId, qrId, request)
}

/** Makes a code again whose making failed, or a temporary one that has run out. */
export async function renewQrCode(
  ctx: Ctx,
  accountId: string,
  qrId: string,
  days?: number,
): Promise<QrCode> {
  const account = await getAccount(ctx, accountId, 'accounts.qr')
  const code = await getQrCode(ctx, accountId, qrId, 'accounts.qr')
  await ctx.transaction(async (tx) => {
    tx.record({
      action: 'account.qr-code-renewed',
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details: { qrId, scene: code.scene },
    })
  })
  return askForCode(ctx, accountId, qrId, { ...code, ...(days && { days }) })
}

/** A code of an account that the caller may see. */
export async function getQrCode(
  ctx: Ctx,
  accountId: string,
  qrId: string,
  permission: 'accounts.read' | 'accounts.qr',
): Promise<QrCode> {
  await getAccount(ctx, accountId, permission)
  return (await findQrCode(ctx.db, accountId, qrId)) ?? fail('QR_CODE_NOT_FOUND', { qrId })
}

/** Renames the place of a code, archives it, or takes it out of the archive. */
export function alterQrCode(
  ctx: Ctx,
  accountId: string,
  qrId: string,
  change: { place?: string; archived?: boolean },
): Promise<QrCode> {
  return ctx.transaction(async (tx) => {
    const scope = scopeOf(tx.actor, 'accounts.qr')
    const account =
      (await lockAccount(tx.db, accountId, scope)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
    if (!(await changeQrCode(tx.db, accountId, qrId, change))) fail('QR_CODE_NOT_FOUND', { qrId })
    tx.record({
      action: 'account.qr-code-changed',
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details: { qrId, fields: Object.keys(change) },
    })
    return (await findQrCode(tx.db, accountId, qrId)) ?? fail('QR_CODE_NOT_FOUND', { qrId })
  })
}

/** A code that is asked for twice is made twice, and the later one holds: no harm is done. */
async function askForCode(
  ctx: Ctx,
  accountId: string,
  qrId: string,
  { kind, scene, days = 30 }: QrRequest,
): Promise<QrCode> {
  try {
    const client = await clientOf(ctx.platform, accountId)
    const seconds = days * 86_400
    const made =
      kind === 'permanent'
        ? await qrcode.createPermanent(client, { scene_str: scene })
        : await qrcode.createTemporary(client, { scene_str: scene }, seconds)
    const expiresAt =
      kind === 'permanent'
        ? null
        : new Date(ctx.now().getTime() + (made.expire_seconds ?? seconds) * 1000)
    await settle(ctx, accountId, qrId, {
      state: 'ready',
      ticket: made.ticket,
      url: made.url,
      expiresAt,
    })
  } catch (error) {
    const errcode = error instanceof PlatformError ? error.errcode : null
    await settle(ctx, accountId, qrId, { state: 'failed', errcode })
    return inWords(() => Promise.reject(error))
  }
  return (await findQrCode(ctx.db, accountId, qrId)) ?? fail('QR_CODE_NOT_FOUND', { qrId })
}

function settle(ctx: Ctx, accountId: string, qrId: string, outcome: QrOutcome): Promise<void> {
  return ctx.transaction((tx) => settleQrCode(tx.db, accountId, qrId, outcome))
}
