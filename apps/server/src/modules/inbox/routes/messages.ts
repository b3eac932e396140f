import { Type } from 'typebox'
import { fail } from '#platform/errors.ts'
import type { App } from '#platform/http/index.ts'
import { addNote } from '../service/add-note.ts'
import { namesFor } from '../service/names.ts'
import { readMessages } from '../service/read-inbox.ts'
import { sendAgain } from '../service/send-again.ts'
import { sendPicture } from '../service/send-picture.ts'
import { sendReply } from '../service/send-reply.ts'
import { MessageView, presentMessage } from '../views/present.ts'
import { ConversationParams, closed, Id, MessageParams, tags } from './schemas.ts'

const base = '/api/inbox/conversations/:accountId/:conversationId'

const Sending = {
  sendKey: Type.Optional(Type.String({ ...Id, description: '同一键再次提交只发送一次' })),
  seenId: Type.Optional(
    Type.String({ ...Id, description: '屏幕上最新一条的编号：其后到达的仍在等待答复' }),
  ),
}

/** Reading a conversation and answering in it. */
export function messageRoutes(app: App): void {
  app.get(
    `${base}/messages`,
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '会话中的消息',
        params: ConversationParams,
        querystring: Type.Object({
          before: Type.Optional(Id),
          after: Type.Optional(Id),
          limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
        }),
        response: { 200: Type.Object({ messages: Type.Array(MessageView) }) },
      },
    },
    async ({ ctx, params, query }) => {
      const messages = await readMessages(ctx, params, query)
      const names = await namesFor(
        ctx.db,
        [],
        messages.map((message) => message.staff_id),
      )
      return { messages: messages.map((message) => presentMessage(message, names)) }
    },
  )
  app.post(
    `${base}/messages`,
    {
      config: { permission: 'inbox.answer' },
      schema: {
        tags,
        summary: '答复',
        params: ConversationParams,
        body: Type.Object({ text: Type.String({ maxLength: 4096 }), ...Sending }, closed),
        response: { 200: MessageView },
      },
    },
    async ({ ctx, params, body: { text, ...options } }) => {
      const message = await sendReply(ctx, params, { kind: 'text', text }, options)
      return presentMessage(message, await namesFor(ctx.db, [], [message.staff_id]))
    },
  )
  app.post(
    `${base}/pictures`,
    {
      config: { permission: 'inbox.answer' },
      schema: {
        tags,
        summary: '发送图片',
        consumes: ['multipart/form-data'],
        params: ConversationParams,
        querystring: Type.Object(Sending),
        response: { 200: MessageView },
      },
    },
    async (request) => {
      const { ctx, params, query } = request
      const part = await request.file()
      if (!part) fail('FILE_REJECTED', { field: 'picture' })
      const message = await sendPicture(ctx, params, part.file, query)
      return presentMessage(message, await namesFor(ctx.db, [], [message.staff_id]))
    },
  )
  app.post(
    `${base}/messages/:messageId/again`,
    {
      config: { permission: 'inbox.answer' },
      schema: {
        tags,
        summary: '重新发送未送达的消息',
        params: MessageParams,
        response: { 200: MessageView },
      },
    },
    async ({ ctx, params }) => {
      const message = await sendAgain(ctx, params, params.messageId)
      return presentMessage(message, await namesFor(ctx.db, [], [message.staff_id]))
    },
  )
  app.post(
    `${base}/notes`,
    {
      config: { permission: 'inbox.answer' },
      schema: {
        tags,
        summary: '添加内部备注',
        params: ConversationParams,
        body: Type.Object({ text: Type.String({ minLength: 1, maxLength: 2000 }) }, closed),
        response: { 200: Type.Object({ messageId: Type.String() }) },
      },
    },
    async ({ ctx, params, body }) => ({ messageId: await addNote(ctx, params, body.text) }),
  )
}
