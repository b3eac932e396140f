import { dayBefore, dayOf, getAccount } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { countFollowers, type FollowDay, listFollowDays } from '../repo/follow-history.ts'

/** How many follow an account now, and what came and went on each of the last days. */
export async function readHistory(
  ctx: Ctx,
  accountId: string,
  count: number,
): Promise<{ following: number; left: number; days: FollowDay[] }> {
  await getAccount(ctx, accountId, 'citizens.read')
  const first = dayBefore(dayOf(ctx.now()), count - 1)
  const told = await listFollowDays(ctx.db, accountId, new Date(`${first}T00:00:00+08:00`))
  const byDay = new Map(told.map((day) => [day.day, day]))
  const days = Array.from({ length: count }, (_, index) => dayBefore(first, -index))
  return {
    ...(await countFollowers(ctx.db, accountId)),
    days: days.map((day) => byDay.get(day) ?? { day, followed: 0, unfollowed: 0 }),
  }
}
