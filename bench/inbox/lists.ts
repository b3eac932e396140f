import { findConversation } from '../../apps/server/src/modules/inbox/repo/conversations.ts'
import { namesFor } from '../../apps/server/src/modules/inbox/service/names.ts'
import {
  readConversations,
  readCounts,
  readMessages,
  readPicked,
} from '../../apps/server/src/modules/inbox/service/read-inbox.ts'
import type { StaffActor } from '../../apps/server/src/platform/actor.ts'
import type { Ctx, Platform } from '../../apps/server/src/platform/context.ts'
import { createContext } from '../../apps/server/src/platform/transaction.ts'
import type { BenchConversation } from './conversations.ts'
import type { Meter } from './measure.ts'
import type { Place } from './place.ts'
import { createChance } from './words.ts'

const filters = ['waiting', 'mine', 'unassigned', 'all', 'done'] as const
type Filter = (typeof filters)[number]

/** As many as the console asks for. */
const pageSize = 100

async function list(ctx: Ctx, filter: Filter, more: { accountId?: string; after?: string } = {}) {
  const page = await readConversations(ctx, { filter, limit: pageSize, ...more })
  await namesFor(ctx.db, page.conversations)
  return page
}

/** Every tab of the console in four views; each view's own figure is that of its slowest tab. */
export async function measureLists(
  platform: Platform,
  { take, figures }: Meter,
  { agencyStaff, regionStaff, agencyAccountIds }: Place,
): Promise<void> {
  const account = (n: number) => agencyAccountIds[n % agencyAccountIds.length]
  const all = async (
    view: string,
    actor: StaffActor,
    query: (filter: Filter) => (ctx: Ctx, n: number) => Promise<unknown>,
  ) => {
    const p95s: number[] = []
    for (const filter of filters) p95s.push(await take(`${view}_${filter}`, actor, query(filter)))
    figures[`${view}_p95_ms`] = Math.max(...p95s)
  }
  await all('list', agencyStaff, (filter) => (ctx) => list(ctx, filter))
  await all(
    'list_account',
    regionStaff,
    (filter) => (ctx, n) => list(ctx, filter, { accountId: account(n) }),
  )
  await all('list_region', regionStaff, (filter) => (ctx) => list(ctx, filter))
  const deep = new Map<Filter, string>()
  for (const filter of filters) deep.set(filter, await findMiddle(platform, regionStaff, filter))
  await all(
    'list_deep',
    regionStaff,
    (filter) => (ctx) => list(ctx, filter, { after: deep.get(filter) }),
  )
}

/** Place in the middle of a list. */
async function findMiddle(platform: Platform, actor: StaffActor, filter: Filter): Promise<string> {
  const ctx = createContext(platform, { actor, requestId: 'bench' })
  const whole = await readConversations(ctx, { filter, limit: 1_000_000 })
  const limit = Math.ceil(whole.conversations.length / 2)
  const half = await readConversations(ctx, { filter, limit })
  if (half.next === null) throw new Error(`the list of ${filter} is empty`)
  return half.next
}

/** Numbers beside the tabs, an open conversation, news, and what any query costs at the least. */
export async function measureReading(
  { take }: Meter,
  { agencyStaff, regionStaff }: Place,
  conversations: readonly BenchConversation[],
): Promise<void> {
  const chance = createChance(3)
  const any = () => {
    const found = conversations[Math.floor(chance() * conversations.length)]
    if (!found) throw new Error('there is no conversation')
    return found
  }
  await take('floor', regionStaff, (ctx) => findConversation(ctx.db, any()))
  await take('counts', agencyStaff, (ctx) => readCounts(ctx))
  await take('counts_region', regionStaff, (ctx) => readCounts(ctx))
  await take('conversation', regionStaff, (ctx) => readMessages(ctx, any(), { limit: 50 }))
  const long = conversations.toSorted((a, b) => b.count - a.count).slice(0, 100)
  await take('conversation_long_deep', regionStaff, async (ctx, n) => {
    const one = long[n % long.length] ?? any()
    await readMessages(ctx, one, { before: middleOf(one), limit: 50 })
  })
  await take('pick', regionStaff, async (ctx) => {
    const ids = Array.from({ length: 100 }, () => any().conversationId)
    await namesFor(ctx.db, await readPicked(ctx, ids))
  })
}

/** An id between the beginning and the end of a conversation. */
function middleOf(one: BenchConversation): string {
  const clock = Math.floor((one.createdAt + one.lastAt) / 2)
    .toString(16)
    .padStart(12, '0')
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7000-8000-000000000000`
}
