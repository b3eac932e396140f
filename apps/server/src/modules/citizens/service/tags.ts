import { type Client, OutcomeUnknownError, PlatformError, tag } from '@minqiao/wechat'
import { clientOf, getAccount, inWords } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import {
  addTag,
  deleteTag,
  findTag,
  listTags,
  renameTag,
  settleTag,
  type Tag,
} from '../repo/tags.ts'

/** Platform's limits on tags (rules.md §12.5); numbers below 100 are its own tags. */
const nameBytes = 30
const tagsOfAnAccount = 100
const firstOwnNumber = 100

/** The name exists at the platform: made elsewhere, or by a call of ours whose answer was lost. */
const nameExists = 45157

/** Makes a tag here and at the platform. */
export async function createTag(ctx: Ctx, accountId: string, name: string): Promise<Tag> {
  const account = await getAccount(ctx, accountId, 'citizens.manage')
  checkName(name)
  const client = await clientOf(ctx.platform, accountId)
  const tagId = uuidv7()
  await ctx.transaction(async (tx) => {
    if ((await listTags(tx.db, accountId)).length >= tagsOfAnAccount) fail('TAG_TOO_MANY')
    if (!(await addTag(tx.db, accountId, { tagId, name, at: tx.now() }))) fail('TAG_NAME_TAKEN')
    tx.record({
      action: 'tag.created',
      subject: { kind: 'tag', id: tagId },
      agencyPath: account.agencyPath,
      details: { accountId },
    })
  })
  try {
    await settleTag(ctx.db, accountId, tagId, await makeTag(client, name))
  } catch (error) {
    await deleteTag(ctx.db, accountId, tagId)
    return inWords(() => Promise.reject(error))
  }
  return getTag(ctx, accountId, tagId)
}

/** Makes a tag at the platform, or finds the one that is there. Answers its number. */
async function makeTag(client: Client, name: string): Promise<number> {
  try {
    return (await tag.create(client, name)).id
  } catch (error) {
    const mayBeThere =
      error instanceof OutcomeUnknownError ||
      (error instanceof PlatformError && error.errcode === nameExists)
    const found = mayBeThere
      ? (await tag.list(client)).find((listed) => listed.name === name)
      : undefined
    if (!found) throw error
    return found.id
  }
}

/** Renames a tag at the platform and here. */
export async function changeTag(
  ctx: Ctx,
  accountId: string,
  tagId: string,
  name: string,
): Promise<Tag> {
  const account = await getAccount(ctx, accountId, 'citizens.manage')
  checkName(name)
  const number = await ownNumber(ctx, accountId, tagId)
  const others = await listTags(ctx.db, accountId)
  if (others.some((other) => other.name === name && other.tagId !== tagId)) fail('TAG_NAME_TAKEN')
  const client = await clientOf(ctx.platform, accountId)
  await inWords(() => tag.update(client, number, name))
  await ctx.transaction(async (tx) => {
    if (!(await renameTag(tx.db, accountId, tagId, name))) fail('TAG_NAME_TAKEN')
    tx.record({
      action: 'tag.renamed',
      subject: { kind: 'tag', id: tagId },
      agencyPath: account.agencyPath,
      details: { accountId },
    })
  })
  return getTag(ctx, accountId, tagId)
}

/** Deletes a tag at the platform and here, from every follower too. */
export async function removeTag(ctx: Ctx, accountId: string, tagId: string): Promise<void> {
  const account = await getAccount(ctx, accountId, 'citizens.manage')
  const number = await ownNumber(ctx, accountId, tagId)
  const client = await clientOf(ctx.platform, accountId)
  await inWords(() => removeThere(client, number))
  await ctx.transaction(async (tx) => {
    await deleteTag(tx.db, accountId, tagId)
    tx.record({
      action: 'tag.deleted',
      subject: { kind: 'tag', id: tagId },
      agencyPath: account.agencyPath,
      details: { accountId },
    })
  })
}

/** A tag that is not there any more is as good as deleted (45159). */
async function removeThere(client: Client, number: number): Promise<void> {
  try {
    await tag.remove(client, number)
  } catch (error) {
    if (!(error instanceof PlatformError) || error.errcode !== 45159) throw error
  }
}

async function getTag(ctx: Ctx, accountId: string, tagId: string): Promise<Tag> {
  return (await findTag(ctx.db, accountId, tagId)) ?? fail('TAG_NOT_FOUND', { tagId })
}

/** The platform's number of a tag that may be changed. */
async function ownNumber(ctx: Ctx, accountId: string, tagId: string): Promise<number> {
  const { platformId } = await getTag(ctx, accountId, tagId)
  if (platformId === null) return fail('TAG_NOT_READY', { tagId })
  return platformId < firstOwnNumber ? fail('TAG_BUILT_IN', { tagId }) : platformId
}

function checkName(name: string): void {
  if (Buffer.byteLength(name) > nameBytes) fail('TAG_NAME_TOO_LONG', { bytes: nameBytes })
}
