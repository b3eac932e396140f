import { buffer } from 'node:stream/consumers'
import { type Client, type custom, media } from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { FileError, findFile } from '#platform/files/index.ts'
import type { Message } from '../repo/messages.ts'

/**
 * Makes a message ready to be sent; a picture is uploaded.
 *
 * Whatever goes wrong here, the citizen has got nothing.
 */
export async function prepare(
  ctx: Ctx,
  client: Client,
  message: Message,
): Promise<custom.CustomContent> {
  if (message.kind === 'text') return { msgtype: 'text', text: { content: message.text } }
  const file = await findFile(ctx.db, message.body.fileId ?? '')
  if (!file) throw new FileError('FILE_NOT_FOUND')
  const { media_id } = await media.upload(client, 'image', {
    bytes: await buffer(await ctx.platform.files.get(file.hash)),
    fileName: file.name,
    contentType: file.mediaType,
  })
  return { msgtype: 'image', image: { media_id } }
}
