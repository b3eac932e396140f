import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { changeProfile, makeProfile, readProfiles } from '../service/keep-profile.ts'
import { Day, Terms } from './clock-shapes.ts'
import { Id, tags } from './schemas.ts'

const words = {
  name: Type.String({ minLength: 1, maxLength: 60 }),
  nameEn: Type.String({ maxLength: 100 }),
  source: Type.String({ maxLength: 200, description: '依据' }),
}
const dates = {
  validFrom: Day,
  validTo: Type.Union([Day, Type.Null()], { description: '此日起不再适用；空为长期' }),
}
const Draft = Type.Object({ ...words, ...dates, terms: Terms }, { additionalProperties: false })
const NewDraft = Type.Object(
  { agencyId: Id, ...words, ...dates, terms: Terms },
  { additionalProperties: false },
)
const View = Type.Object({
  profileId: Type.String(),
  agencyId: Type.String({ description: '空为随产品提供的方案' }),
  regionPrefix: Type.String({ description: '适用的行政区划代码前缀；空为各地' }),
  ...words,
  ...dates,
  terms: Terms,
  editable: Type.Boolean(),
})
const Made = Type.Object({ profileId: Type.String() })

/** The sets of terms: dated, for an agency and all below it. */
export function profileRoutes(app: App): void {
  app.get(
    '/api/cases/profiles',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '时限方案',
        querystring: Type.Object({ agencyId: Id }),
        response: { 200: Type.Object({ profiles: Type.Array(View) }) },
      },
    },
    async ({ ctx, query }) => ({ profiles: await readProfiles(ctx, query.agencyId) }),
  )
  app.post(
    '/api/cases/profiles',
    {
      config: { permission: 'cases.configure' },
      schema: { tags, summary: '新建时限方案', body: NewDraft, response: { 200: Made } },
    },
    async ({ ctx, body }) => ({ profileId: await makeProfile(ctx, body) }),
  )
  app.put(
    '/api/cases/profiles/:profileId',
    {
      config: { permission: 'cases.configure' },
      schema: {
        tags,
        summary: '修改或结束时限方案',
        params: Type.Object({ profileId: Id }),
        body: Draft,
        response: { 200: Made },
      },
    },
    async ({ ctx, params, body }) => ({
      profileId: await changeProfile(ctx, params.profileId, body),
    }),
  )
}
