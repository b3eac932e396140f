import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { importKinds, readKinds } from '../service/kinds.ts'
import { Nullable } from '../views/line.ts'
import { tags } from './schemas.ts'

const KindView = Type.Object({
  kindCode: Type.String(),
  parentCode: Nullable(Type.String()),
  level: Type.Integer(),
  name: Type.String(),
  nameEn: Type.String(),
  urgency: Nullable(Type.String()),
  reviewed: Type.Boolean(),
  words: Type.Array(Type.String()),
})

/** The tree of kinds: to choose from, and to replace. */
export function kindRoutes(app: App): void {
  app.get(
    '/api/cases/kinds',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '工单分类（三级），上级在前',
        response: { 200: Type.Object({ kinds: Type.Array(KindView) }) },
      },
    },
    async ({ ctx }) => ({
      kinds: (await readKinds(ctx)).map((kind) => ({
        kindCode: kind.kind_code,
        parentCode: kind.parent_code,
        level: kind.level,
        name: kind.name,
        nameEn: kind.name_en,
        urgency: kind.urgency,
        reviewed: kind.reviewed,
        words: kind.words,
      })),
    }),
  )
  app.post(
    '/api/cases/kinds/import',
    {
      config: { permission: 'cases.configure' },
      schema: {
        tags,
        summary: '导入分类表（CSV），取代现有分类；有错逐行指出',
        body: Type.Object(
          { text: Type.String({ minLength: 1, maxLength: 500_000 }) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ kinds: Type.Integer() }) },
      },
    },
    async ({ ctx, body }) => ({ kinds: await importKinds(ctx, body.text) }),
  )
}
