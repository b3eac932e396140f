import { Type } from 'typebox'
import { downloadHeaders, type FileRecord, parseRangeHeader } from '#platform/files/index.ts'
import type { App } from '#platform/http/index.ts'
import { openMedia } from '../service/open-media.ts'
import { MessageParams, tags } from './schemas.ts'

const path = '/api/inbox/conversations/:accountId/:conversationId/messages/:messageId/media'

/** What a message carries besides words. */
export function mediaRoutes(app: App): void {
  app.get(
    path,
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '消息中的图片、语音或视频',
        params: MessageParams,
        querystring: Type.Object({
          part: Type.Union([Type.Literal('whole'), Type.Literal('thumb')], { default: 'whole' }),
        }),
      },
    },
    async (request, reply) => {
      const { ctx, params, query } = request
      const file = await openMedia(ctx, params, params.messageId, query.part)
      const range = parseRangeHeader(request.headers.range, file.bytes)
      if (range === 'unsatisfiable')
        return reply.code(416).header('content-range', `bytes */${file.bytes}`).send()
      const content = await ctx.platform.files.get(file.hash, range)
      return reply
        .code(range ? 206 : 200)
        .headers(headersOf(file, range))
        .send(content)
    },
  )
}

function headersOf(file: FileRecord, range: { start: number; end: number } | undefined) {
  return {
    ...downloadHeaders(file.name, file.mediaType),
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=3600',
    'content-length': range ? range.end - range.start : file.bytes,
    ...(range && { 'content-range': `bytes ${range.start}-${range.end - 1}/${file.bytes}` }),
  }
}
