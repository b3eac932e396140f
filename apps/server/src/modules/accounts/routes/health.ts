import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { askQuota } from '../service/ask-quota.ts'
import { getAccount } from '../service/visible-accounts.ts'
import {
  HealthView,
  QuotasView,
  RepliesView,
  viewHealth,
  viewQuotas,
  viewReplies,
} from '../views/health.ts'
import { AccountParams, tags } from './shapes.ts'

/** How an account stands with the platform: token, capabilities, quotas, what was said last. */
export function healthRoutes(app: App): void {
  app.get(
    '/api/accounts/:accountId/health',
    {
      config: { permission: 'accounts.read' },
      schema: {
        tags,
        summary: '账号健康状况',
        params: AccountParams,
        response: { 200: HealthView },
      },
    },
    async ({ ctx, params }) => {
      const account = await getAccount(ctx, params.accountId, 'accounts.read')
      return viewHealth(ctx.db, account, ctx.now())
    },
  )
  app.get(
    '/api/accounts/:accountId/quotas',
    {
      config: { permission: 'accounts.read' },
      schema: {
        tags,
        summary: '接口调用次数与余量',
        params: AccountParams,
        response: { 200: QuotasView },
      },
    },
    async ({ ctx, params }) => {
      const account = await getAccount(ctx, params.accountId, 'accounts.read')
      return viewQuotas(ctx.db, account, ctx.now())
    },
  )
  app.post(
    '/api/accounts/:accountId/quotas/ask',
    {
      config: { permission: 'accounts.manage' },
      schema: {
        tags,
        summary: '向平台查询一个接口的余量',
        params: AccountParams,
        body: Type.Object(
          { api: Type.String({ pattern: '^/[A-Za-z0-9_/-]{3,80}$' }) },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({
            limit: Type.Integer(),
            used: Type.Integer(),
            left: Type.Integer(),
          }),
        },
      },
    },
    ({ ctx, params, body }) => askQuota(ctx, params.accountId, body.api),
  )
  app.get(
    '/api/accounts/:accountId/replies',
    {
      config: { permission: 'accounts.read' },
      schema: {
        tags,
        summary: '平台最近的答复',
        params: AccountParams,
        response: { 200: RepliesView },
      },
    },
    async ({ ctx, params }) => {
      await getAccount(ctx, params.accountId, 'accounts.read')
      return viewReplies(ctx.db, params.accountId)
    },
  )
}
