import { forgetStoredFiles } from '#modules/inbox/index.ts'
import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import {
  beginDraft,
  type DraftKey,
  type DraftRow,
  deleteDraft,
  findDraft,
  lockDraft,
  saveDraft,
} from '../repo/drafts.ts'
import type { DraftAnswers, DraftFile } from '../rules/draft.ts'

const purpose = 'cases.draft'

interface Content {
  answers: DraftAnswers
  files: DraftFile[]
}

/** A form begun on the phone; whole answers, in any order. */
export interface Draft extends Content {
  draftId: string
  savedAt: Date
}

export function draftKeyOf({ accountId, id }: CitizenActor): DraftKey {
  return { accountId, followerId: id }
}

/** The draft of the person who asks; undefined when there is none. */
export async function readDraft(ctx: Ctx, citizen: CitizenActor): Promise<Draft | undefined> {
  const row = await findDraft(ctx.db, draftKeyOf(citizen))
  return row && openDraft(ctx, row)
}

/** Keeps what has been answered so far, instead of what was kept before. */
export async function keepDraft(
  ctx: Ctx,
  citizen: CitizenActor,
  answers: DraftAnswers,
): Promise<Draft> {
  return ctx.transaction((tx) =>
    changeDraft(tx, draftKeyOf(citizen), (content) => ({ ...content, answers })),
  )
}

/** Throws a draft away, its pictures too. */
export async function dropDraft(ctx: Ctx, citizen: CitizenActor): Promise<void> {
  await ctx.transaction((tx) => discardDraft(tx, draftKeyOf(citizen)))
}

/** The same inside a transaction; nothing happens when there is none. */
export async function discardDraft(tx: Tx, key: DraftKey): Promise<void> {
  const row = await lockDraft(tx.db, key)
  if (!row) return
  const { files } = await openDraft(tx, row)
  await deleteDraft(tx.db, key)
  await forgetStoredFiles(
    tx,
    files.map(({ fileId }) => fileId),
  )
}

/** Changes a draft under its lock; one that is not there yet is begun. */
export async function changeDraft(
  tx: Tx,
  key: DraftKey,
  change: (content: Content) => Content,
): Promise<Draft> {
  const now = tx.now()
  const empty: Content = { answers: {}, files: [] }
  await beginDraft(tx.db, {
    account_id: key.accountId,
    follower_id: key.followerId,
    draft_id: uuidv7(),
    sealed: await sealDraft(tx, key, empty),
    changed_at: now,
  })
  const row = await lockDraft(tx.db, key)
  if (!row) throw new Error('a draft that was just begun is gone')
  const content = change(await openDraft(tx, row))
  await saveDraft(tx.db, key, { sealed: await sealDraft(tx, key, content), changed_at: now })
  return { ...content, draftId: row.draft_id, savedAt: now }
}

export async function openDraft(
  { platform }: Pick<Ctx, 'platform'>,
  row: DraftRow,
): Promise<Draft> {
  const key = { accountId: row.account_id, followerId: row.follower_id }
  const text = await platform.vault.open(purpose, recordOf(key), row.sealed)
  const { answers, files } = JSON.parse(text) as Content
  return { answers, files, draftId: row.draft_id, savedAt: row.changed_at }
}

function sealDraft({ platform }: Tx, key: DraftKey, { answers, files }: Content): Promise<string> {
  return platform.vault.seal(purpose, recordOf(key), JSON.stringify({ answers, files }))
}

function recordOf({ accountId, followerId }: DraftKey): string {
  return `${accountId}/${followerId}`
}
