import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import type { QrCode } from '../repo/qr-codes.ts'
import { alterQrCode, createQrCode, getQrCode, renewQrCode } from '../service/qr-codes.ts'
import { namesBehind } from '../service/read-menu.ts'
import { readQrCodes, readQrDays } from '../service/read-qr-codes.ts'
import { drawQrCode, presentQrCode, QrCodeView, QrKindView } from '../views/qr-code.ts'
import { AccountParams, nextAfter, Page, tags } from './shapes.ts'

const QrParams = Type.Object({
  ...AccountParams.properties,
  qrId: Type.String({ minLength: 1, maxLength: 64 }),
})
const Place = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' })
const Days = Type.Integer({ minimum: 1, maximum: 30 })

/** QR codes with a source: making, list, picture, counts by day. */
export function qrCodeRoutes(app: App): void {
  app.get(
    '/api/accounts/:accountId/qr-codes',
    {
      config: { permission: 'accounts.read' },
      schema: {
        tags,
        summary: '二维码列表',
        params: AccountParams,
        querystring: Type.Object({ ...Page, archived: Type.Boolean({ default: false }) }),
        response: { 200: Type.Object({ qrCodes: Type.Array(QrCodeView), next: nextAfter }) },
      },
    },
    async ({ ctx, params, query }) => {
      const found = await readQrCodes(ctx, params.accountId, query)
      return {
        qrCodes: await named(ctx, found),
        next: found.length === query.limit ? (found.at(-1)?.qrId ?? null) : null,
      }
    },
  )
  app.post(
    '/api/accounts/:accountId/qr-codes',
    {
      config: { permission: 'accounts.qr' },
      schema: {
        tags,
        summary: '新建带来源的二维码',
        params: AccountParams,
        body: Type.Object(
          {
            kind: QrKindView,
            // Characters that survive every way: our own pages, the platform, spreadsheets.
            scene: Type.String({ pattern: '^[A-Za-z0-9_.:-]{1,64}$' }),
            place: Place,
            days: Type.Optional(Days),
          },
          { additionalProperties: false },
        ),
        response: { 201: QrCodeView },
      },
    },
    async ({ ctx, params, body }, reply) => {
      const code = await createQrCode(ctx, params.accountId, body)
      return reply.code(201).send(await namedOne(ctx, code))
    },
  )
  app.patch(
    '/api/accounts/:accountId/qr-codes/:qrId',
    {
      config: { permission: 'accounts.qr' },
      schema: {
        tags,
        summary: '修改或归档二维码',
        params: QrParams,
        body: Type.Object(
          { place: Type.Optional(Place), archived: Type.Optional(Type.Boolean()) },
          { additionalProperties: false, minProperties: 1 },
        ),
        response: { 200: QrCodeView },
      },
    },
    async ({ ctx, params, body }) =>
      namedOne(ctx, await alterQrCode(ctx, params.accountId, params.qrId, body)),
  )
  app.post(
    '/api/accounts/:accountId/qr-codes/:qrId/renew',
    {
      config: { permission: 'accounts.qr' },
      schema: {
        tags,
        summary: '重新生成二维码',
        params: QrParams,
        body: Type.Object({ days: Type.Optional(Days) }, { additionalProperties: false }),
        response: { 200: QrCodeView },
      },
    },
    async ({ ctx, params, body }) =>
      namedOne(ctx, await renewQrCode(ctx, params.accountId, params.qrId, body.days)),
  )
  app.get(
    '/api/accounts/:accountId/qr-codes/:qrId/days',
    {
      config: { permission: 'accounts.read' },
      schema: {
        tags,
        summary: '二维码每日扫码和关注人数',
        params: QrParams,
        querystring: Type.Object({ days: Type.Integer({ minimum: 1, maximum: 366, default: 30 }) }),
        response: {
          200: Type.Object({
            days: Type.Array(
              Type.Object({
                day: Type.String(),
                scans: Type.Integer(),
                follows: Type.Integer(),
              }),
            ),
          }),
        },
      },
    },
    async ({ ctx, params, query }) => ({
      days: await readQrDays(ctx, params.accountId, params.qrId, query.days),
    }),
  )
  app.get(
    '/api/accounts/:accountId/qr-codes/:qrId/picture',
    {
      config: { permission: 'accounts.read' },
      schema: {
        tags,
        summary: '二维码图片',
        params: QrParams,
        querystring: Type.Object({
          format: Type.Union([Type.Literal('svg'), Type.Literal('png')], { default: 'svg' }),
          width: Type.Integer({ minimum: 100, maximum: 2000, default: 430 }),
        }),
      },
    },
    async ({ ctx, params, query }, reply) => {
      const code = await getQrCode(ctx, params.accountId, params.qrId, 'accounts.read')
      const { type, picture } = await drawQrCode(code, query.format, query.width)
      return reply.type(type).send(picture)
    },
  )
}

async function named(ctx: Ctx, codes: readonly QrCode[]) {
  const names = await namesBehind(
    ctx,
    codes.map(({ createdBy }) => createdBy),
  )
  return codes.map((code) => presentQrCode(code, names, ctx.now()))
}

async function namedOne(ctx: Ctx, code: QrCode) {
  return presentQrCode(code, await namesBehind(ctx, [code.createdBy]), ctx.now())
}
