import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import {
  replaceCallbackKey,
  replaceCredentials,
  setAccountState,
} from '../service/change-account.ts'
import { testConnection } from '../service/test-connection.ts'
import { AccountView, Bilingual, IssuedView, State } from '../views/account.ts'
import { presentNamed } from './present-named.ts'
import { AccountParams, secrets, tags } from './shapes.ts'

/** Credentials, callback address, state, and the test of the connection. */
export function credentialRoutes(app: App): void {
  app.put(
    '/api/accounts/:accountId/credentials',
    {
      config: { permission: 'accounts.manage' },
      schema: {
        tags,
        summary: '更换凭证',
        params: AccountParams,
        body: Type.Object(
          {
            ...secrets,
            draw: Type.Optional(
              Type.Array(Type.Union([Type.Literal('token'), Type.Literal('encodingAesKey')]), {
                maxItems: 2,
              }),
            ),
          },
          { additionalProperties: false, minProperties: 1 },
        ),
        response: { 200: Type.Object({ account: AccountView, issued: IssuedView }) },
      },
    },
    async ({ ctx, params, body }) => {
      const { account, issued } = await replaceCredentials(ctx, params.accountId, body)
      return { account: await presentNamed(ctx, account), issued }
    },
  )
  app.post(
    '/api/accounts/:accountId/callback-key',
    {
      config: { permission: 'accounts.manage' },
      schema: {
        tags,
        summary: '更换回调地址',
        params: AccountParams,
        response: { 200: AccountView },
      },
    },
    async ({ ctx, params }) => presentNamed(ctx, await replaceCallbackKey(ctx, params.accountId)),
  )
  app.put(
    '/api/accounts/:accountId/state',
    {
      config: { permission: 'accounts.manage' },
      schema: {
        tags,
        summary: '暂停、恢复或关闭账号',
        params: AccountParams,
        body: Type.Object(
          { state: State, reason: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' }) },
          { additionalProperties: false },
        ),
        response: { 200: AccountView },
      },
    },
    async ({ ctx, params, body }) =>
      presentNamed(ctx, await setAccountState(ctx, params.accountId, body.state, body.reason)),
  )
  app.post(
    '/api/accounts/:accountId/test',
    {
      config: { permission: 'accounts.manage' },
      schema: {
        tags,
        summary: '测试与微信平台的连接',
        params: AccountParams,
        response: {
          200: Type.Object({
            passed: Type.Boolean(),
            steps: Type.Array(
              Type.Object({
                step: Type.String({ enum: ['token', 'addresses', 'quota'] }),
                state: Type.String({ enum: ['passed', 'failed', 'skipped'] }),
                tookMs: Type.Integer(),
                words: Type.Optional(Bilingual),
                hint: Type.Optional(Bilingual),
                errcode: Type.Optional(Type.Integer()),
                egressIp: Type.Optional(Type.String()),
              }),
            ),
          }),
        },
      },
    },
    ({ ctx, params }) => testConnection(ctx, params.accountId),
  )
}
