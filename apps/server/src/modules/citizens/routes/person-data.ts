import { type Static, Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import type { Erasure } from '../repo/erasures.ts'
import { decideErasure, requestErasure } from '../service/erasure.ts'
import { exportPerson } from '../service/export-person.ts'
import { joinCitizens, undoCitizenJoin } from '../service/join-citizens.ts'
import { readErasures, staffNames } from '../service/read-person-data.ts'
import { exportDocument } from '../views/export-document.ts'
import { FollowerParams, Id, Next, oneOf, Page, Reason, tags } from './shapes.ts'

const MaybeText = Type.Union([Type.String(), Type.Null()])
const ErasureState = oneOf('requested', 'refused', 'approved', 'done')

const ErasureView = Type.Object({
  accountId: Type.String(),
  erasureId: Type.String(),
  followerId: Type.String(),
  state: ErasureState,
  reason: Type.String(),
  requestedBy: Type.String(),
  requestedByName: Type.String(),
  requestedAt: Type.String(),
  decidedBy: MaybeText,
  decidedByName: Type.String(),
  decidedAt: MaybeText,
  decisionReason: MaybeText,
  doneAt: MaybeText,
  parts: Type.Record(Type.String(), Type.Integer()),
})

const OneFollower = Type.Object(FollowerParams.properties, { additionalProperties: false })

/** One citizen over several accounts; copies and erasure of everything held about a person. */
export function personDataRoutes(app: App): void {
  app.post(
    '/api/citizens/joins',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '合并为同一位市民',
        body: Type.Object(
          { first: OneFollower, second: OneFollower, reason: Reason },
          { additionalProperties: false },
        ),
        response: { 201: Type.Object({ joinId: Type.String(), citizenId: Type.String() }) },
      },
    },
    async ({ ctx, body }, reply) =>
      reply.code(201).send(await joinCitizens(ctx, body.first, body.second, body.reason)),
  )
  app.post(
    '/api/citizens/joins/:joinId/undo',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '撤销合并',
        params: Type.Object({ joinId: Id }),
        body: Type.Object({ reason: Reason }, { additionalProperties: false }),
        response: { 200: Type.Object({ joinId: Type.String() }) },
      },
    },
    async ({ ctx, params, body }) => {
      await undoCitizenJoin(ctx, params.joinId, body.reason)
      return { joinId: params.joinId }
    },
  )
  app.post(
    '/api/followers/:accountId/:followerId/export',
    {
      config: { permission: 'citizens.export' },
      schema: {
        tags,
        summary: '导出个人信息副本',
        params: FollowerParams,
        body: Type.Object(
          {
            reason: Reason,
            format: Type.Union([Type.Literal('json'), Type.Literal('html')], { default: 'json' }),
          },
          { additionalProperties: false },
        ),
        response: { 200: Type.Unknown({ description: 'JSON，或可阅读、打印的网页' }) },
      },
    },
    async ({ ctx, params, body }, reply) => {
      const made = await exportPerson(ctx, params.accountId, params.followerId, body.reason)
      const name = `personal-data-${params.followerId.slice(-8)}.${body.format}`
      reply.header('content-disposition', `attachment; filename="${name}"`)
      return body.format === 'json'
        ? reply.type('application/json; charset=utf-8').send(JSON.stringify(made, null, 2))
        : reply.type('text/html; charset=utf-8').send(exportDocument(made))
    },
  )
  app.post(
    '/api/followers/:accountId/:followerId/erasures',
    {
      config: { permission: 'citizens.erase' },
      schema: {
        tags,
        summary: '申请删除个人信息',
        params: FollowerParams,
        body: Type.Object({ reason: Reason }, { additionalProperties: false }),
        response: { 201: ErasureView },
      },
    },
    async ({ ctx, params, body }, reply) => {
      const erasure = await requestErasure(ctx, params.accountId, params.followerId, body.reason)
      return reply.code(201).send(await presentErasure(ctx, erasure))
    },
  )
  app.get(
    '/api/erasures',
    {
      config: { permission: 'citizens.erase' },
      schema: {
        tags,
        summary: '删除申请列表',
        querystring: Type.Object({ ...Page, state: Type.Optional(ErasureState) }),
        response: { 200: Type.Object({ erasures: Type.Array(ErasureView), next: Next }) },
      },
    },
    async ({ ctx, query }) => {
      const found = await readErasures(ctx, query)
      return {
        erasures: await presentErasures(ctx, found),
        next: found.length === query.limit ? (found.at(-1)?.erasureId ?? null) : null,
      }
    },
  )
  app.post(
    '/api/erasures/:accountId/:erasureId/decision',
    {
      config: { permission: 'citizens.erase' },
      schema: {
        tags,
        summary: '审核删除申请',
        params: Type.Object({ accountId: Id, erasureId: Id }),
        body: Type.Object(
          { approve: Type.Boolean(), reason: Reason },
          { additionalProperties: false },
        ),
        response: { 200: ErasureView },
      },
    },
    async ({ ctx, params, body }) =>
      presentErasure(ctx, await decideErasure(ctx, params.accountId, params.erasureId, body)),
  )
}

type Presented = Static<typeof ErasureView>

async function presentErasures(ctx: Ctx, erasures: readonly Erasure[]): Promise<Presented[]> {
  const names = await staffNames(
    ctx,
    erasures.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]),
  )
  return erasures.map((erasure) => presentNamed(erasure, names))
}

async function presentErasure(ctx: Ctx, erasure: Erasure): Promise<Presented> {
  const { requestedBy, decidedBy } = erasure
  return presentNamed(erasure, await staffNames(ctx, [requestedBy, decidedBy]))
}

function presentNamed(erasure: Erasure, names: ReadonlyMap<string, string>): Presented {
  return {
    ...erasure,
    requestedByName: names.get(erasure.requestedBy) ?? '',
    decidedByName: names.get(erasure.decidedBy ?? '') ?? '',
    requestedAt: erasure.requestedAt.toISOString(),
    decidedAt: erasure.decidedAt?.toISOString() ?? null,
    doneAt: erasure.doneAt?.toISOString() ?? null,
  }
}
