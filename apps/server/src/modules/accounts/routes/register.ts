import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { agencyNames } from '../service/agency-names.ts'
import { changeAccount } from '../service/change-account.ts'
import { readAccounts } from '../service/read-accounts.ts'
import { registerAccount } from '../service/register-account.ts'
import { getAccount } from '../service/visible-accounts.ts'
import {
  AccountLine,
  AccountView,
  IssuedView,
  Kind,
  Mode,
  presentLine,
  State,
} from '../views/account.ts'
import { presentNamed } from './present-named.ts'
import { AccountParams, nextAfter, Page, secrets, tags } from './shapes.ts'

const Id = Type.String({ minLength: 1, maxLength: 64 })
const Name = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' })
const Alias = Type.String({ maxLength: 30, pattern: '^[A-Za-z0-9_-]*$' })
const OriginalId = Type.String({ pattern: '^gh_[A-Za-z0-9]{6,24}$' })
const AppId = Type.String({ pattern: '^wx[A-Za-z0-9]{8,30}$' })

/** The register: list, detail, registering, changing. */
export function registerRoutes(app: App): void {
  app.get(
    '/api/accounts',
    {
      config: { permission: 'accounts.read' },
      schema: {
        tags,
        summary: '账号列表',
        querystring: Type.Object({
          ...Page,
          search: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
          state: Type.Optional(State),
          under: Type.Optional(Type.String({ pattern: '^/', maxLength: 600 })),
        }),
        response: { 200: Type.Object({ accounts: Type.Array(AccountLine), next: nextAfter }) },
      },
    },
    async ({ ctx, query }) => {
      const found = await readAccounts(ctx, query)
      const names = await agencyNames(ctx.db, found)
      return {
        accounts: found.map((account) => presentLine(account, names.get(account.agencyId) ?? '')),
        next: found.length === query.limit ? (found.at(-1)?.accountId ?? null) : null,
      }
    },
  )
  app.get(
    '/api/accounts/:accountId',
    {
      config: { permission: 'accounts.read' },
      schema: { tags, summary: '账号详情', params: AccountParams, response: { 200: AccountView } },
    },
    async ({ ctx, params }) =>
      presentNamed(ctx, await getAccount(ctx, params.accountId, 'accounts.read')),
  )
  app.post(
    '/api/accounts',
    {
      config: { permission: 'accounts.manage' },
      schema: {
        tags,
        summary: '登记账号',
        body: Type.Object(
          {
            agencyId: Id,
            name: Name,
            alias: Type.Optional(Alias),
            originalId: OriginalId,
            appId: AppId,
            kind: Kind,
            verified: Type.Boolean(),
            mode: Mode,
            ...secrets,
          },
          { additionalProperties: false },
        ),
        response: { 201: Type.Object({ account: AccountView, issued: IssuedView }) },
      },
    },
    async ({ ctx, body }, reply) => {
      const { account, issued } = await registerAccount(ctx, body)
      return reply.code(201).send({ account: await presentNamed(ctx, account), issued })
    },
  )
  app.patch(
    '/api/accounts/:accountId',
    {
      config: { permission: 'accounts.manage' },
      schema: {
        tags,
        summary: '修改账号',
        params: AccountParams,
        body: Type.Object(
          {
            agencyId: Type.Optional(Id),
            name: Type.Optional(Name),
            alias: Type.Optional(Alias),
            originalId: Type.Optional(OriginalId),
            kind: Type.Optional(Kind),
            verified: Type.Optional(Type.Boolean()),
            mode: Type.Optional(Mode),
          },
          { additionalProperties: false, minProperties: 1 },
        ),
        response: { 200: AccountView },
      },
    },
    async ({ ctx, params, body }) =>
      presentNamed(ctx, await changeAccount(ctx, params.accountId, body)),
  )
}
