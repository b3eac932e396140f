import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { exportDocument } from '../views/export-document.ts'
import { exportOwnData, readOwnData } from './own-data.ts'
import { askForOwnErasure, withdrawOwnErasure } from './own-erasure.ts'
import {
  OwnCopyView,
  OwnDataView,
  OwnErasureView,
  presentOwnData,
  presentOwnErasure,
} from './own-views.ts'
import { numberOf, requireCitizen, requireSameCitizen } from './session.ts'

const tags = ['citizens']

/** Which account's page asks; the person must have been identified for the same one. */
const OfAccount = Type.Object({ account: Type.String({ minLength: 1, maxLength: 64 }) })

/** The number on the page that asks for a change. */
const Own = { number: Type.String({ minLength: 1, maxLength: 16 }) }

const Format = Type.Union([Type.Literal('json'), Type.Literal('html')], { default: 'html' })

/** What is kept about the person who asks: seeing it, taking a copy, having it erased. */
export function ownDataRoutes(app: App): void {
  app.get(
    '/api/m/me',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '我的信息',
        querystring: OfAccount,
        response: { 200: OwnDataView },
      },
    },
    async ({ ctx, query }) =>
      presentOwnData(await readOwnData(ctx, requireCitizen(ctx, query.account))),
  )
  app.get(
    '/api/m/me/copy',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '我的信息副本',
        querystring: OfAccount,
        response: { 200: OwnCopyView },
      },
    },
    async ({ ctx, query }) => {
      const citizen = requireCitizen(ctx, query.account)
      const { madeAt, accounts } = await exportOwnData(ctx, citizen)
      return {
        number: numberOf(citizen.id),
        madeAt,
        sections: accounts.flatMap(({ sections }) => sections),
      }
    },
  )
  app.get(
    '/api/m/me/file',
    {
      config: { permission: 'citizen', framed: true },
      schema: {
        tags,
        summary: '下载我的信息副本',
        querystring: Type.Object({ ...OfAccount.properties, format: Format }),
        response: { 200: Type.String({ description: '文件' }) },
      },
    },
    async ({ ctx, query }, reply) => {
      const { account, format } = query
      const made = await exportOwnData(ctx, requireCitizen(ctx, account))
      const name = `my-data-${made.madeAt.slice(0, 10)}.${format}`
      reply.header('content-disposition', `attachment; filename="${name}"`)
      return format === 'json'
        ? reply.type('application/json; charset=utf-8').send(JSON.stringify(made, null, 2))
        : reply.type('text/html; charset=utf-8').send(exportDocument(made))
    },
  )
  app.post(
    '/api/m/me/erasure',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '申请删除我的信息',
        querystring: OfAccount,
        body: Type.Object(
          {
            ...Own,
            reason: Type.Optional(Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' })),
          },
          { additionalProperties: false },
        ),
        response: { 201: OwnErasureView },
      },
    },
    async ({ ctx, query, body }, reply) => {
      const citizen = requireSameCitizen(ctx, query.account, body.number)
      const asked = await askForOwnErasure(ctx, citizen, body.reason)
      return reply.code(201).send(presentOwnErasure(asked, citizen.id))
    },
  )
  app.post(
    '/api/m/me/erasure/withdrawal',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '撤回删除申请',
        querystring: OfAccount,
        body: Type.Object(Own, { additionalProperties: false }),
        response: { 200: OwnErasureView },
      },
    },
    async ({ ctx, query, body }) => {
      const citizen = requireSameCitizen(ctx, query.account, body.number)
      return presentOwnErasure(await withdrawOwnErasure(ctx, citizen), citizen.id)
    },
  )
}
