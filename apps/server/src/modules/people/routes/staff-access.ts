import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { resetPassword, resetSecondFactor } from '../service/access.ts'
import { appointSecurityAdministrator, grantRole, revokeRole } from '../service/grants.ts'
import { disableStaff, enableStaff } from '../service/staff.ts'
import { showStaff } from '../service/staff-list.ts'
import { Body, Id, RoleShape } from '../views/shapes.ts'
import {
  AccessView,
  GrantView,
  presentAccess,
  presentGrant,
  presentStaff,
  StaffView,
} from '../views/staff.ts'
import { Start } from './staff.ts'

const tags = ['people']
const Params = Type.Object({ staffId: Id })

/** Who may come in, and as what. */
export function staffAccessRoutes(app: App): void {
  app.post(
    '/api/staff/:staffId/disable',
    {
      config: { permission: 'people.manage' },
      schema: { tags, summary: '停用人员', params: Params, response: { 200: StaffView } },
    },
    async ({ ctx, params }) =>
      presentStaff(await showStaff(ctx, await disableStaff(ctx, params.staffId))),
  )

  app.post(
    '/api/staff/:staffId/enable',
    {
      config: { permission: 'people.manage' },
      schema: { tags, summary: '启用人员', params: Params, response: { 200: StaffView } },
    },
    async ({ ctx, params }) =>
      presentStaff(await showStaff(ctx, await enableStaff(ctx, params.staffId))),
  )

  app.post(
    '/api/staff/:staffId/reset-password',
    {
      config: { permission: 'people.manage' },
      schema: {
        tags,
        summary: '重置密码：发放新的初始密码或邀请',
        params: Params,
        body: Body({ start: Start }),
        response: { 200: AccessView },
      },
    },
    async ({ ctx, params, body }) =>
      presentAccess((await resetPassword(ctx, params.staffId, body.start)).access),
  )

  app.post(
    '/api/staff/:staffId/reset-second-factor',
    {
      config: { permission: 'people.grant' },
      schema: {
        tags,
        summary: '重置二次验证（安全管理员）',
        params: Params,
        response: { 204: Type.Null() },
      },
    },
    async ({ ctx, params }, reply) => {
      await resetSecondFactor(ctx, params.staffId)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/staff/:staffId/grants',
    {
      config: { permission: 'people.grant' },
      schema: {
        tags,
        summary: '授予角色',
        params: Params,
        body: Body({ role: RoleShape, agencyId: Id }),
        response: { 201: GrantView },
      },
    },
    async ({ ctx, params, body }, reply) => {
      reply.code(201)
      return presentGrant(await grantRole(ctx, { staffId: params.staffId, ...body }))
    },
  )

  app.delete(
    '/api/staff/:staffId/grants/:grantId',
    {
      config: { permission: 'people.grant' },
      schema: {
        tags,
        summary: '收回角色',
        params: Type.Object({ staffId: Id, grantId: Id }),
        response: { 204: Type.Null() },
      },
    },
    async ({ ctx, params }, reply) => {
      await revokeRole(ctx, params.staffId, params.grantId)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/staff/:staffId/appoint-security-administrator',
    {
      config: { permission: 'people.manage' },
      schema: {
        tags,
        summary: '任命首位安全管理员（仅当系统中还没有时）',
        params: Params,
        body: Body({ agencyId: Id }),
        response: { 201: GrantView },
      },
    },
    async ({ ctx, params, body }, reply) => {
      reply.code(201)
      const wanted = { staffId: params.staffId, agencyId: body.agencyId }
      return presentGrant(await appointSecurityAdministrator(ctx, wanted))
    },
  )
}
