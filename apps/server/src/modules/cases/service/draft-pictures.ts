import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { forgetStoredFiles } from '#modules/inbox/index.ts'
import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import {
  FileError,
  type FileRecord,
  findFile,
  recordFile,
  sniff,
  stripMetadata,
} from '#platform/files/index.ts'
import { draftLimits } from '../rules/draft.ts'
import { changeDraft, type Draft, draftKeyOf, readDraft } from './draft.ts'

/** Pictures whose metadata can be taken out; no other is taken from a stranger. */
const taken = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** Adds a picture to a draft: sniffed, limited, freed of place, time and device. */
export async function addPicture(
  ctx: Ctx,
  citizen: CitizenActor,
  upload: Readable,
): Promise<Draft> {
  const before = await readDraft(ctx, citizen)
  checkCount(before?.files.length ?? 0)
  const file = await storePicture(ctx, await readUpload(upload))
  return ctx.transaction(async (tx) => {
    const { fileId, bytes, mediaType } = await recordFile(tx.db, file, tx.now())
    return changeDraft(tx, draftKeyOf(citizen), (content) => {
      checkCount(content.files.length)
      return { ...content, files: [...content.files, { fileId, bytes, mediaType }] }
    })
  })
}

/** Takes a picture out of a draft; one that is not in it is let be. */
export async function removePicture(
  ctx: Ctx,
  citizen: CitizenActor,
  fileId: string,
): Promise<Draft> {
  return ctx.transaction(async (tx) => {
    let gone: string[] = []
    const draft = await changeDraft(tx, draftKeyOf(citizen), (content) => {
      gone = content.files.filter((file) => file.fileId === fileId).map((file) => file.fileId)
      return { ...content, files: content.files.filter((file) => file.fileId !== fileId) }
    })
    await forgetStoredFiles(tx, gone)
    return draft
  })
}

/** A picture of the person's own draft. */
export async function openDraftPicture(
  ctx: Ctx,
  citizen: CitizenActor,
  fileId: string,
): Promise<FileRecord> {
  const draft = await readDraft(ctx, citizen)
  const isOwn = draft?.files.some((file) => file.fileId === fileId) ?? false
  const file = isOwn ? await findFile(ctx.db, fileId) : undefined
  return file ?? fail('FILE_NOT_FOUND', { fileId })
}

function checkCount(count: number): void {
  if (count >= draftLimits.pictures) fail('CASE_PICTURES_TOO_MANY', { limit: draftLimits.pictures })
}

async function readUpload(upload: Readable): Promise<Buffer> {
  const bytes = await buffer(upload)
  if (bytes.length > draftLimits.pictureBytes)
    fail('FILE_REJECTED', { bytes: bytes.length, limit: draftLimits.pictureBytes })
  return bytes
}

async function storePicture(ctx: Ctx, bytes: Buffer): Promise<Omit<FileRecord, 'fileId'>> {
  const found = sniff(bytes)
  if (!taken.has(found.type)) fail('FILE_REJECTED', { type: found.type, accepts: [...taken] })
  const clean = withoutMetadata(bytes, found.type)
  const stored = await ctx.platform.files.put(clean, { maxBytes: draftLimits.pictureBytes })
  return { ...stored, mediaType: found.type, name: `picture.${found.extension}` }
}

function withoutMetadata(bytes: Buffer, type: string): Buffer {
  try {
    return stripMetadata(bytes, type)
  } catch (error) {
    if (error instanceof FileError) return fail('FILE_REJECTED', { type, reason: error.code })
    throw error
  }
}
