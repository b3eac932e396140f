import { menu, PlatformError } from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { clientOf } from '../client/client-of.ts'
import { inWords } from '../client/platform-words.ts'
import {
  addVersion,
  findDraft,
  findUnsettled,
  findVersion,
  listVersions,
  type MenuVersion,
  settleVersion,
} from '../repo/menus.ts'
import { checkMenu, isAcceptable, type MenuButton } from '../rules/menu.ts'
import { canonicalMenu, fromPlatform, toPlatform } from '../rules/platform-menu.ts'
import { lockForMenu } from './menu.ts'
import { getAccount } from './visible-accounts.ts'

/** A push that began so long ago has no process behind it any more. */
const abandonedMs = 120_000

/**
 * Pushes the draft to the platform and keeps it as a version.
 *
 * Claim, call, record. MENU_INVALID with the faults when the rules forbid it; PLATFORM_REFUSED when
 * the platform does; what is unknown is settled by looking at what the platform has.
 */
export async function pushMenu(ctx: Ctx, accountId: string, seen: number): Promise<MenuVersion> {
  await getAccount(ctx, accountId, 'accounts.menu')
  const client = await clientOf(ctx.platform, accountId)
  await settleUnknown(ctx, accountId)
  const claimed = await claim(ctx, accountId, seen)
  try {
    await menu.create(client, toPlatform(claimed.buttons))
  } catch (error) {
    await record(ctx, accountId, claimed.version, outcomeOf(error))
    return inWords(() => Promise.reject(error))
  }
  await record(ctx, accountId, claimed.version, { state: 'live' })
  return (
    (await findVersion(ctx.db, accountId, claimed.version)) ??
    fail('MENU_VERSION_NOT_FOUND', { version: claimed.version })
  )
}

export interface PlatformMenu {
  buttons: MenuButton[]
  /** Menus for some of the followers, set elsewhere; we neither edit nor delete them. */
  conditional: number
  /** Our version that is the same; undefined when it was made elsewhere or there is none. */
  version: number | undefined
}

/** What the platform has now, and which of our versions that is. */
export async function fetchMenu(ctx: Ctx, accountId: string): Promise<PlatformMenu> {
  await getAccount(ctx, accountId, 'accounts.menu')
  await settleUnknown(ctx, accountId)
  return askPlatform(ctx, accountId)
}

async function askPlatform(ctx: Ctx, accountId: string): Promise<PlatformMenu> {
  const client = await clientOf(ctx.platform, accountId)
  const answer = await inWords(() => menu.get(client))
  const buttons = fromPlatform(answer?.menu.button ?? [])
  const text = canonicalMenu(buttons)
  const same = (await listVersions(ctx.db, accountId)).find(
    (version) => canonicalMenu(version.buttons) === text,
  )
  return { buttons, conditional: answer?.conditionalmenu?.length ?? 0, version: same?.version }
}

/** A push whose outcome is not known is looked up before anything else is done with the menu. */
async function settleUnknown(ctx: Ctx, accountId: string): Promise<void> {
  const unsettled = await findUnsettled(ctx.db, accountId)
  if (!unsettled) return
  const age = ctx.now().getTime() - unsettled.pushedAt.getTime()
  if (unsettled.state === 'pushing' && age < abandonedMs)
    fail('MENU_PUSH_RUNNING', { version: unsettled.version })
  const client = await clientOf(ctx.platform, accountId)
  const answer = await inWords(() => menu.get(client))
  const there = canonicalMenu(fromPlatform(answer?.menu.button ?? []))
  const state = there === canonicalMenu(unsettled.buttons) ? 'live' : 'failed'
  await record(ctx, accountId, unsettled.version, { state })
}

function claim(ctx: Ctx, accountId: string, seen: number) {
  return ctx.transaction(async (tx) => {
    await lockForMenu(tx, accountId)
    const draft = await findDraft(tx.db, accountId)
    if (draft.revision !== seen) fail('STATE_CONFLICT', { seen, revision: draft.revision })
    const faults = checkMenu(draft.buttons)
    if (!isAcceptable(faults)) fail('MENU_INVALID', { faults })
    const running = await findUnsettled(tx.db, accountId)
    if (running) fail('MENU_PUSH_RUNNING', { version: running.version })
    const { buttons, restores } = draft
    const version = await addVersion(tx.db, accountId, {
      buttons,
      restores,
      by: tx.actor.id,
      at: tx.now(),
    })
    return { version, buttons }
  })
}

type Outcome = { state: 'live' | 'failed' | 'unknown'; errcode?: number }

function record(ctx: Ctx, accountId: string, version: number, outcome: Outcome): Promise<void> {
  return ctx.transaction(async (tx) => {
    const account = await lockForMenu(tx, accountId)
    await settleVersion(tx.db, accountId, version, outcome)
    tx.record({
      action: 'account.menu-pushed',
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details: { version, ...outcome },
    })
    tx.publish({ topic: 'account', accountId, ids: [accountId] })
  })
}

/** A refusal is certain; anything else may have happened before the answer was lost. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof PlatformError) return { state: 'failed', errcode: error.errcode }
  return { state: 'unknown' }
}
