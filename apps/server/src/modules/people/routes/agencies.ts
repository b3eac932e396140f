import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { changeAgency, createAgency, moveAgency, setAgencyState } from '../service/agencies.ts'
import { listAgencyTree, searchAgencies } from '../service/agency-tree.ts'
import {
  AgencyFoundView,
  AgencyView,
  presentAgency,
  presentFoundAgency,
  presentTreeNode,
  TreeNodeView,
} from '../views/agencies.ts'
import { AgencyKindShape, Body, Id, Nullable, StateShape } from '../views/shapes.ts'

const tags = ['people']
const Params = Type.Object({ agencyId: Id })
const RegionCode = Type.String({ pattern: '^[0-9]{6}$' })
const Name = Type.String({ maxLength: 120 })

const CreateBody = Body({
  parentId: Id,
  name: Name,
  shortName: Type.Optional(Name),
  kind: AgencyKindShape,
  regionCode: Type.Optional(Nullable(RegionCode)),
})

const ChangeBody = Body({
  name: Type.Optional(Name),
  shortName: Type.Optional(Name),
  kind: Type.Optional(AgencyKindShape),
  regionCode: Type.Optional(Nullable(RegionCode)),
})

/** The agency tree, as far as the actor sees it. */
export function agencyRoutes(app: App): void {
  app.get(
    '/api/agencies',
    {
      config: { permission: 'people.read' },
      schema: {
        tags,
        summary: '单位树：自上而下，同级按拼音',
        querystring: Type.Object({ state: Type.Optional(StateShape) }),
        response: {
          200: Type.Object({ agencies: Type.Array(TreeNodeView), isCut: Type.Boolean() }),
        },
      },
    },
    async ({ ctx, query }) => {
      const { nodes, isCut } = await listAgencyTree(ctx, query)
      return { agencies: nodes.map(presentTreeNode), isCut }
    },
  )

  app.get(
    '/api/agencies/search',
    {
      config: { permission: 'people.read' },
      schema: {
        tags,
        summary: '按名称或拼音查找单位',
        querystring: Type.Object({
          q: Type.String({ minLength: 1, maxLength: 60 }),
          limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
        }),
        response: { 200: Type.Object({ agencies: Type.Array(AgencyFoundView) }) },
      },
    },
    async ({ ctx, query }) => ({
      agencies: (await searchAgencies(ctx, { query: query.q, limit: query.limit })).map(
        presentFoundAgency,
      ),
    }),
  )

  app.post(
    '/api/agencies',
    {
      config: { permission: 'people.manage' },
      schema: { tags, summary: '新建下级单位', body: CreateBody, response: { 201: AgencyView } },
    },
    async ({ ctx, body }, reply) => {
      const { shortName = '', regionCode = null, ...rest } = body
      reply.code(201)
      return presentAgency(await createAgency(ctx, { ...rest, shortName, regionCode }))
    },
  )

  app.patch(
    '/api/agencies/:agencyId',
    {
      config: { permission: 'people.manage' },
      schema: {
        tags,
        summary: '修改单位名称、类别或区划',
        params: Params,
        body: ChangeBody,
        response: { 200: AgencyView },
      },
    },
    async ({ ctx, params, body }) => presentAgency(await changeAgency(ctx, params.agencyId, body)),
  )

  app.post(
    '/api/agencies/:agencyId/move',
    {
      config: { permission: 'people.manage' },
      schema: {
        tags,
        summary: '把单位连同下级移到另一上级之下',
        params: Params,
        body: Body({ parentId: Id }),
        response: { 200: AgencyView },
      },
    },
    async ({ ctx, params, body }) =>
      presentAgency(await moveAgency(ctx, params.agencyId, body.parentId)),
  )

  app.post(
    '/api/agencies/:agencyId/disable',
    {
      config: { permission: 'people.manage' },
      schema: { tags, summary: '停用单位', params: Params, response: { 200: AgencyView } },
    },
    async ({ ctx, params }) =>
      presentAgency(await setAgencyState(ctx, params.agencyId, 'disabled')),
  )

  app.post(
    '/api/agencies/:agencyId/enable',
    {
      config: { permission: 'people.manage' },
      schema: { tags, summary: '启用单位', params: Params, response: { 200: AgencyView } },
    },
    async ({ ctx, params }) => presentAgency(await setAgencyState(ctx, params.agencyId, 'active')),
  )
}
