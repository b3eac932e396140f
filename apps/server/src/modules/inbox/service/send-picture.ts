import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { MEDIA_LIMITS } from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import {
  allowedKind,
  FileError,
  type FileRecord,
  recordFile,
  sniff,
  stripMetadata,
} from '#platform/files/index.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import { findBySendKey, type Message } from '../repo/messages.ts'
import { requireConversation } from './load.ts'
import { type ReplyOptions, requireWindow, sendReply } from './send-reply.ts'

/** What the platform takes as a message's picture. Source: rules.md §12.5. */
const taken = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/bmp'])
const mostBytes = MEDIA_LIMITS.image.bytes

/** Sends a picture: sniffed, limited, freed of metadata, kept by its content. */
export async function sendPicture(
  ctx: Ctx,
  key: ConversationKey,
  upload: Readable,
  options: ReplyOptions,
): Promise<Message> {
  const { account, conversation } = await requireConversation(ctx, 'inbox.answer', key)
  const before = options.sendKey && (await findBySendKey(ctx.db, key, options.sendKey))
  if (before) return before
  requireWindow(account, conversation, ctx.now())
  const { fileId } = await keepPicture(ctx, await buffer(upload))
  return sendReply(ctx, key, { kind: 'image', fileId }, options)
}

async function keepPicture(ctx: Ctx, bytes: Buffer): Promise<FileRecord> {
  const found = sniff(bytes)
  if (bytes.length > mostBytes) fail('FILE_REJECTED', { bytes: bytes.length, limit: mostBytes })
  if (!allowedKind(found, 'image') || !taken.has(found.type))
    fail('FILE_REJECTED', { type: found.type, accepts: [...taken] })
  const clean = withoutMetadata(bytes, found.type)
  const stored = await ctx.platform.files.put(clean, { maxBytes: mostBytes })
  const file = { ...stored, mediaType: found.type, name: `picture.${found.extension}` }
  return ctx.transaction((tx) => recordFile(tx.db, file, tx.now()))
}

function withoutMetadata(bytes: Buffer, type: string): Buffer {
  try {
    return stripMetadata(bytes, type)
  } catch (error) {
    if (error instanceof FileError) return fail('FILE_REJECTED', { type, reason: error.code })
    throw error
  }
}
