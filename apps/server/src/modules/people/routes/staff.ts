import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { changeStaff, createStaff } from '../service/staff.ts'
import { listStaff, readStaff, revealPhone, showStaff } from '../service/staff-list.ts'
import { Body, Id, LocaleShape, Nullable, RoleShape, StateShape } from '../views/shapes.ts'
import { AccessView, presentAccess, presentStaff, StaffView } from '../views/staff.ts'

const tags = ['people']
const Params = Type.Object({ staffId: Id })

const Query = Type.Object({
  q: Type.Optional(
    Type.String({ maxLength: 60, description: '姓名、拼音、首字母、登录名，或完整的电话号码' }),
  ),
  agencyId: Type.Optional(Id),
  direct: Type.Optional(
    Type.Boolean({ description: '只列 agencyId 这一个单位的人员，不含下级单位' }),
  ),
  state: Type.Optional(StateShape),
  role: Type.Optional(RoleShape),
  after: Type.Optional(Type.String({ maxLength: 400 })),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
})

export const Start = Type.Enum(['password', 'invitation'], {
  description: 'password: a first password, to be changed. invitation: a link to choose one',
})

const CreateBody = Body({
  agencyId: Id,
  name: Type.String({ maxLength: 80 }),
  signInName: Type.String({ maxLength: 80 }),
  phone: Type.Optional(Type.String({ maxLength: 40 })),
  locale: Type.Optional(LocaleShape),
  start: Start,
})

const ChangeBody = Body({
  name: Type.Optional(Type.String({ maxLength: 80 })),
  phone: Type.Optional(Nullable(Type.String({ maxLength: 40 }))),
  locale: Type.Optional(LocaleShape),
  agencyId: Type.Optional(Id),
})

/** The register of staff: seen by whoever reads people, kept by system administrators. */
export function staffRoutes(app: App): void {
  app.get(
    '/api/staff',
    {
      config: { permission: 'people.read' },
      schema: {
        tags,
        summary: '人员名册，按姓名拼音',
        querystring: Query,
        response: {
          200: Type.Object({ staff: Type.Array(StaffView), after: Nullable(Type.String()) }),
        },
      },
    },
    async ({ ctx, query }) => {
      const { q, ...rest } = query
      const { entries, after } = await listStaff(ctx, { ...rest, ...(q?.trim() && { query: q }) })
      return { staff: entries.map(presentStaff), after }
    },
  )

  app.get(
    '/api/staff/:staffId',
    {
      config: { permission: 'people.read' },
      schema: { tags, summary: '一名人员', params: Params, response: { 200: StaffView } },
    },
    async ({ ctx, params }) => presentStaff(await readStaff(ctx, params.staffId)),
  )

  app.get(
    '/api/staff/:staffId/phone',
    {
      config: { permission: 'people.manage' },
      schema: {
        tags,
        summary: '查看完整电话号码（记入审计）',
        params: Params,
        response: { 200: Type.Object({ phone: Type.String() }) },
      },
    },
    async ({ ctx, params }) => ({ phone: await revealPhone(ctx, params.staffId) }),
  )

  app.post(
    '/api/staff',
    {
      config: { permission: 'people.manage' },
      schema: {
        tags,
        summary: '新建人员，发放初始密码或邀请',
        body: CreateBody,
        response: { 201: Type.Object({ staff: StaffView, access: AccessView }) },
      },
    },
    async ({ ctx, body }, reply) => {
      const { staff, access } = await createStaff(ctx, body)
      reply.code(201)
      return { staff: presentStaff(await showStaff(ctx, staff)), access: presentAccess(access) }
    },
  )

  app.patch(
    '/api/staff/:staffId',
    {
      config: { permission: 'people.manage' },
      schema: {
        tags,
        summary: '修改姓名、电话、语言，或调到另一单位',
        params: Params,
        body: ChangeBody,
        response: { 200: StaffView },
      },
    },
    async ({ ctx, params, body }) =>
      presentStaff(await showStaff(ctx, await changeStaff(ctx, params.staffId, body))),
  )
}
