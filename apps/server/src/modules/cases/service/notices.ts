import { isInScope, type StaffActor, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { listNotices, markSeen, type Notice, type Recipient } from '../repo/notices.ts'

function staffOf({ actor }: Pick<Ctx, 'actor'>): StaffActor {
  return actor.kind === 'staff' ? actor : fail('SIGN_IN_REQUIRED')
}

/** A person's own agency and those they hold a role for: where "we were reminded" means them. */
function recipient(ctx: Ctx): Recipient {
  const staff = staffOf(ctx)
  const scope = scopeOf(staff, 'cases.read')
  const places = [staff.agencyPath, ...staff.grants.map((grant) => grant.agencyPath)]
  const agencyIds = places
    .filter((path) => isInScope(scope, path))
    .map((path) => path.split('/').at(-2) ?? '')
  return { staffId: staff.id, agencyIds: [...new Set(agencyIds)] }
}

/** The caller's notices, newest first; `before` is the id of the last one known. */
export function readNotices(
  ctx: Ctx,
  page: { unseen: boolean; before?: string | undefined; limit: number },
): Promise<Notice[]> {
  return listNotices(ctx.db, ctx.actor, recipient(ctx), page)
}

/** Notes that the caller has seen notices; others' are left alone. Answers how many were new. */
export function seeNotices(ctx: Ctx, noticeIds: readonly string[]): Promise<number> {
  return ctx.transaction((tx) => markSeen(tx.db, recipient(ctx), noticeIds, tx.now()))
}
