import { type Client, NetworkError, PlatformError } from '@minqiao/wechat'
import { Type } from 'typebox'
import { clientOf } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { type FileRecord, recordFile } from '#platform/files/index.ts'
import { defineJob } from '#platform/jobs/index.ts'
import { claimMedia, listAccountsWanting, settleMedia, type WantedMedia } from '../repo/media.ts'
import { forget } from '../service/forget-files.ts'
import { publishChange } from '../service/record.ts'
import type { MessageBody } from '../tables.ts'
import { type Kept, keepMedia, keepThumb } from './keep.ts'

/** Brings what citizens sent here as soon as it came; put into the queue by `file_inbound`. */
export const fetchMedia = defineJob({
  name: 'inbox.fetch-media',
  input: Type.Object({ accountId: Type.String() }),
  attempts: 10,
  run: (ctx, { accountId }) => fetchAccountMedia(ctx, accountId),
})

/** Looks every few minutes for media whose fetching was cut short. */
export const sweepMedia = defineJob({
  name: 'inbox.sweep-media',
  schedule: '*/3 * * * *',
  input: Type.Object({}),
  attempts: 3,
  run: async (ctx) => {
    for (const accountId of await listAccountsWanting(ctx.db))
      await ctx.transaction((tx) =>
        tx.enqueue(fetchMedia, { accountId }, { key: `inbox.fetch-media:${accountId}` }),
      )
  },
})

/** The platform keeps what citizens send for three days; ours is kept as long as the message. */
const keptMs = 3 * 86_400_000
const atOnce = 10

/**
 * Fetches everything an account waits for, each once.
 *
 * What cannot be fetched now is left for the next run, and does not keep the others waiting; the
 * error comes at the end, so that the queue pauses before it tries again.
 */
async function fetchAccountMedia(ctx: Ctx, accountId: string): Promise<void> {
  const client = await clientOf(ctx.platform, accountId)
  let failure: unknown
  for (let after = ''; !isAboutAll(failure); ) {
    const page = { after, limit: atOnce }
    const wanted = await ctx.transaction((tx) => claimMedia(tx.db, accountId, tx.now(), page))
    const last = wanted.at(-1)
    if (!last) break
    after = last.messageId
    for (const item of wanted) {
      if (isAboutAll(failure)) await release(ctx, item)
      else failure = (await fetchOne(ctx, client, item)) ?? failure
    }
  }
  if (failure !== undefined) throw failure
}

/** A platform that refuses or cannot be reached would do so for each of the others too. */
function isAboutAll(failure: unknown): boolean {
  return failure instanceof PlatformError || failure instanceof NetworkError
}

/** Fetches one and settles it. Answers the error that makes another run necessary. */
async function fetchOne(ctx: Ctx, client: Client, item: WantedMedia): Promise<unknown> {
  try {
    const kept = await keepMedia(ctx, client, item)
    const thumb = 'hash' in kept && item.thumbMediaId ? await thumbOf(ctx, client, item) : undefined
    await settle(ctx, item, kept, thumb)
    return undefined
  } catch (error) {
    const isOver = ctx.now().getTime() - item.at.getTime() > keptMs
    if (isOver) await settle(ctx, item, { fault: 'gone' }, undefined)
    else await release(ctx, item)
    return isOver ? undefined : error
  }
}

function release(ctx: Ctx, item: WantedMedia): Promise<boolean> {
  return ctx.transaction((tx) => settleMedia(tx.db, item, 'wanted'))
}

/** A video is whole without it. */
async function thumbOf(ctx: Ctx, client: Client, item: WantedMedia): Promise<Kept | undefined> {
  try {
    return await keepThumb(ctx, client, item.thumbMediaId ?? '')
  } catch (error) {
    if (error instanceof PlatformError) return undefined
    throw error
  }
}

type Fault = { fault: NonNullable<MessageBody['mediaFault']> }

function settle(
  ctx: Ctx,
  item: WantedMedia,
  kept: Kept | Fault,
  thumb: Kept | undefined,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const file = 'hash' in kept ? await recordFile(tx.db, kept, tx.now()) : undefined
    const picture = thumb && (await recordFile(tx.db, thumb, tx.now()))
    const isKept = file
      ? await settleMedia(tx.db, item, 'kept', notesOf(file, picture))
      : await settleMedia(tx.db, item, 'gone', {
          ...('fault' in kept && { mediaFault: kept.fault }),
        })
    if (isKept) publishChange(tx, item)
    // Erased while it was under way.
    else
      await forget(
        tx,
        [file, picture].flatMap((left) => left?.fileId ?? []),
      )
  })
}

function notesOf(file: FileRecord, thumb: FileRecord | undefined): MessageBody {
  const { fileId, mediaType, bytes } = file
  return { fileId, mediaType, bytes, ...(thumb && { thumbFileId: thumb.fileId }) }
}
