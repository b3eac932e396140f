import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import type { MenuDraft, MenuVersion } from '../repo/menus.ts'
import { checkMenu } from '../rules/menu.ts'
import { restoreMenu, saveMenu } from '../service/menu.ts'
import { fetchMenu, pushMenu } from '../service/push-menu.ts'
import { namesBehind, readDraft, readVersions } from '../service/read-menu.ts'
import { getAccount } from '../service/visible-accounts.ts'
import {
  Buttons,
  DraftView,
  FaultsView,
  PlatformMenuView,
  presentDraft,
  presentVersion,
  VersionView,
} from '../views/menu.ts'
import { AccountParams, tags } from './shapes.ts'

/** What the database counts to. */
const most = 2_147_483_647
const Revision = Type.Integer({ minimum: 0, maximum: most, description: '所见草稿的修订号' })

/** The menu editor: draft, check, push, what the platform has, versions, restoring. */
export function menuRoutes(app: App): void {
  app.get(
    '/api/accounts/:accountId/menu',
    {
      config: { permission: 'accounts.menu' },
      schema: { tags, summary: '菜单草稿', params: AccountParams, response: { 200: DraftView } },
    },
    async ({ ctx, params }) => namedDraft(ctx, await readDraft(ctx, params.accountId)),
  )
  app.put(
    '/api/accounts/:accountId/menu',
    {
      config: { permission: 'accounts.menu' },
      schema: {
        tags,
        summary: '保存菜单草稿',
        params: AccountParams,
        body: Type.Object(
          { buttons: Buttons, revision: Revision },
          { additionalProperties: false },
        ),
        response: { 200: DraftView },
      },
    },
    async ({ ctx, params, body }) =>
      namedDraft(ctx, await saveMenu(ctx, params.accountId, body.buttons, body.revision)),
  )
  app.post(
    '/api/accounts/:accountId/menu/check',
    {
      config: { permission: 'accounts.menu' },
      schema: {
        tags,
        summary: '检查菜单',
        params: AccountParams,
        body: Type.Object({ buttons: Buttons }, { additionalProperties: false }),
        response: { 200: FaultsView },
      },
    },
    async ({ ctx, params, body }) => {
      await getAccount(ctx, params.accountId, 'accounts.menu')
      return { faults: checkMenu(body.buttons) }
    },
  )
  app.post(
    '/api/accounts/:accountId/menu/push',
    {
      config: { permission: 'accounts.menu' },
      schema: {
        tags,
        summary: '发布菜单',
        params: AccountParams,
        body: Type.Object({ revision: Revision }, { additionalProperties: false }),
        response: { 200: VersionView },
      },
    },
    async ({ ctx, params, body }) => {
      const version = await pushMenu(ctx, params.accountId, body.revision)
      return presentVersion(version, await namesBehind(ctx, [version.pushedBy]))
    },
  )
  app.post(
    '/api/accounts/:accountId/menu/fetch',
    {
      config: { permission: 'accounts.menu' },
      schema: {
        tags,
        summary: '读取平台上的菜单',
        params: AccountParams,
        response: { 200: PlatformMenuView },
      },
    },
    async ({ ctx, params }) => {
      const found = await fetchMenu(ctx, params.accountId)
      return { ...found, version: found.version ?? null }
    },
  )
  app.get(
    '/api/accounts/:accountId/menu/versions',
    {
      config: { permission: 'accounts.menu' },
      schema: {
        tags,
        summary: '菜单的历史版本',
        params: AccountParams,
        response: { 200: Type.Object({ versions: Type.Array(VersionView) }) },
      },
    },
    async ({ ctx, params }) => ({
      versions: await namedVersions(ctx, await readVersions(ctx, params.accountId)),
    }),
  )
  app.post(
    '/api/accounts/:accountId/menu/versions/:version/restore',
    {
      config: { permission: 'accounts.menu' },
      schema: {
        tags,
        summary: '把历史版本放回草稿',
        params: Type.Object({
          ...AccountParams.properties,
          version: Type.Integer({ minimum: 1, maximum: most }),
        }),
        body: Type.Object({ revision: Revision }, { additionalProperties: false }),
        response: { 200: DraftView },
      },
    },
    async ({ ctx, params, body }) =>
      namedDraft(ctx, await restoreMenu(ctx, params.accountId, params.version, body.revision)),
  )
}

async function namedDraft(ctx: Ctx, draft: MenuDraft) {
  return presentDraft(draft, await namesBehind(ctx, [draft.changedBy]))
}

async function namedVersions(ctx: Ctx, versions: readonly MenuVersion[]) {
  const names = await namesBehind(
    ctx,
    versions.map(({ pushedBy }) => pushedBy),
  )
  return versions.map((version) => presentVersion(version, names))
}
