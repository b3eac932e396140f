import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { readRegion, searchRegionsBy } from '../service/regions.ts'
import { presentRegion, RegionLevelShape, RegionView } from '../views/regions.ts'

const tags = ['people']
const RegionCode = Type.String({ pattern: '^[0-9]{6}$' })

const Query = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 40, description: '名称、拼音、首字母或代码前几位' })),
  parent: Type.Optional(RegionCode),
  level: Type.Optional(RegionLevelShape),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
})

/** Regions: public knowledge, open to everybody who is signed in. */
export function regionRoutes(app: App): void {
  app.get(
    '/api/regions',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '查找行政区划，或列出下级',
        querystring: Query,
        response: { 200: Type.Object({ regions: Type.Array(RegionView) }) },
      },
    },
    async ({ ctx, query }) => ({
      regions: (await searchRegionsBy(ctx, query)).map(presentRegion),
    }),
  )

  app.get(
    '/api/regions/:regionCode',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '一个行政区划及其上级',
        params: Type.Object({ regionCode: RegionCode }),
        response: {
          200: Type.Object({ region: RegionView, ancestors: Type.Array(RegionView) }),
        },
      },
    },
    async ({ ctx, params }) => {
      const { region, ancestors } = await readRegion(ctx, params.regionCode)
      return { region: presentRegion(region), ancestors: ancestors.map(presentRegion) }
    },
  )
}
