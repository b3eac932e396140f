import { type Client, PlatformError, tag, user } from '@minqiao/wechat'
import { clientOf } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { Failure } from '#platform/errors.ts'
import {
  addListed,
  advanceSync,
  findSync,
  listToInform,
  type Progress,
  type Sync,
} from '../repo/syncs.ts'
import { takeOverTags } from '../repo/tags.ts'
import { askAbout, informedAtOnce } from './inform-followers.ts'

/** Calls to the platform in one run of the job; the next run goes on from there. */
const stepsInARun = 20

/**
 * Takes a comparison some steps further: tags, then the list of open ids, then details.
 *
 * Each step is recorded with its effect, so it goes on where it stopped. Answers whether more is to
 * do. What passes by itself is thrown, for the job to be tried again; a refusal ends it.
 */
export async function continueSync(ctx: Ctx, accountId: string, syncId: string): Promise<boolean> {
  try {
    const client = await clientOf(ctx.platform, accountId)
    for (let step = 0; step < stepsInARun; step++) {
      const sync = await findSync(ctx.db, accountId)
      if (sync?.syncId !== syncId || sync.state !== 'running') return false
      await takeStep(ctx, client, sync)
    }
    return true
  } catch (error) {
    const isFinal =
      error instanceof Failure || (error instanceof PlatformError && error.class !== 'retry')
    if (!isFinal) throw error
    const errcode = error instanceof PlatformError ? error.errcode : null
    await advanceSync(ctx.db, { accountId, syncId }, { state: 'failed', errcode }, ctx.now())
    return false
  }
}

function takeStep(ctx: Ctx, client: Client, sync: Sync): Promise<void> {
  switch (sync.phase) {
    case 'tags':
      return readTags(ctx, client, sync)
    case 'list':
      return readPage(ctx, client, sync)
    default:
      return readDetails(ctx, client, sync)
  }
}

async function readTags(ctx: Ctx, client: Client, sync: Sync): Promise<void> {
  const listed = (await tag.list(client)).map(({ id, name }) => ({
    tagId: uuidv7(),
    platformId: id,
    name,
  }))
  await record(ctx, sync, { phase: 'list' }, (db) =>
    takeOverTags(db, sync.accountId, listed, ctx.now()),
  )
}

async function readPage(ctx: Ctx, client: Client, sync: Sync): Promise<void> {
  const page = await user.list(client, sync.nextOpenId === '' ? undefined : sync.nextOpenId)
  const openIds = page.data?.openid ?? []
  const progress: Progress = {
    total: page.total ?? sync.total,
    listed: sync.listed + openIds.length,
    // An empty page is the end; the last full one cannot be told from others.
    ...(openIds.length === 0 ? { phase: 'details' } : { nextOpenId: page.next_openid }),
  }
  const listed = openIds.map((openId) => ({ openId, followerId: uuidv7() }))
  await record(ctx, sync, progress, (db) => addListed(db, sync.accountId, listed, ctx.now()))
}

async function readDetails(ctx: Ctx, client: Client, sync: Sync): Promise<void> {
  const followers = await listToInform(ctx.db, sync.accountId, {
    after: sync.nextFollowerId,
    limit: informedAtOnce,
    informedBefore: sync.startedAt,
  })
  const last = followers.at(-1)
  if (!last) return record(ctx, sync, { phase: 'end', state: 'done' })
  await askAbout(ctx, sync.accountId, client, followers)
  await record(ctx, sync, {
    nextFollowerId: last.followerId,
    detailed: sync.detailed + followers.length,
  })
}

/** Writes a step and how far it took the comparison; nothing when another one has begun. */
function record(
  ctx: Ctx,
  sync: Sync,
  progress: Progress,
  effect: (db: Ctx['db']) => Promise<unknown> = async () => undefined,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    if (!(await advanceSync(tx.db, sync, progress, tx.now()))) return
    await effect(tx.db)
    tx.publish({ topic: 'account', accountId: sync.accountId, ids: [sync.syncId] })
  })
}
