import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { chooseChannel, readChannel } from '../service/channels.ts'
import { readNotices, seeNotices } from '../service/notices.ts'
import { clocks, noticeSteps } from './clock-shapes.ts'
import { Id, tags } from './schemas.ts'

const Notice = Type.Object({
  noticeId: Type.String(),
  accountId: Type.String(),
  caseId: Type.String(),
  number: Type.String(),
  title: Type.String({ description: '保密举报不显示标题' }),
  clock: Type.Enum(clocks),
  step: Type.Enum(noticeSteps),
  agencyId: Type.String(),
  staffId: Type.Union([Type.String(), Type.Null()]),
  at: Type.String({ format: 'date-time' }),
  dueAt: Type.String({ format: 'date-time' }),
  seenAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
})
const Channel = Type.Object(
  {
    channel: Type.Enum(['console', 'webhook']),
    address: Type.String({ maxLength: 1000 }),
  },
  { additionalProperties: false },
)
const AgencyParams = Type.Object({ agencyId: Id })

/** What the clocks told a person, and how an agency is told outside the console. */
export function noticeRoutes(app: App): void {
  app.get(
    '/api/cases/notices',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '我的督办提醒',
        description: '发给本人和本人所在单位的提醒、催办、督办、通报，新的在前。',
        querystring: Type.Object({
          unseen: Type.Optional(Type.Boolean()),
          before: Type.Optional(Id),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
        }),
        response: { 200: Type.Object({ notices: Type.Array(Notice) }) },
      },
    },
    async ({ ctx, query }) => {
      const { unseen = false, before, limit = 30 } = query
      const found = await readNotices(ctx, { unseen, before, limit })
      return {
        notices: found.map((it) => ({
          noticeId: it.notice_id,
          accountId: it.account_id,
          caseId: it.case_id,
          number: it.number,
          title: it.title,
          clock: it.clock,
          step: it.step,
          agencyId: it.agency_id,
          staffId: it.staff_id,
          at: it.at.toISOString(),
          dueAt: it.due_at.toISOString(),
          seenAt: it.seen_at?.toISOString() ?? null,
        })),
      }
    },
  )
  app.post(
    '/api/cases/notices/seen',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '标记提醒为已读',
        body: Type.Object(
          { noticeIds: Type.Array(Id, { minItems: 1, maxItems: 200 }) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ seen: Type.Integer() }) },
      },
    },
    async ({ ctx, body }) => ({ seen: await seeNotices(ctx, body.noticeIds) }),
  )
  app.get(
    '/api/cases/channels/:agencyId',
    {
      config: { permission: 'cases.channels' },
      schema: {
        tags,
        summary: '单位的督办通知方式',
        params: AgencyParams,
        response: { 200: Channel },
      },
    },
    ({ ctx, params }) => readChannel(ctx, params.agencyId),
  )
  app.put(
    '/api/cases/channels/:agencyId',
    {
      config: { permission: 'cases.channels' },
      schema: {
        tags,
        summary: '设定单位的督办通知方式',
        description: '选择推送地址时生成新的签名密钥，只在此处返回一次。',
        params: AgencyParams,
        body: Channel,
        response: { 200: Type.Object({ secret: Type.String() }) },
      },
    },
    async ({ ctx, params, body }) => ({ secret: await chooseChannel(ctx, params.agencyId, body) }),
  )
}
