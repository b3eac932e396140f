import swagger from '@fastify/swagger'
import { errors } from '@minqiao/contracts'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Platform } from '#platform/context.ts'

const ErrorShape = Type.Object(
  {
    error: Type.Object({
      code: Type.String({ enum: Object.keys(errors) }),
      message: Type.String(),
      details: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
      requestId: Type.String(),
    }),
  },
  { $id: 'Error' },
)

/** Collects the API description from the routes; served at /api/openapi.json. */
export async function describeApi(app: FastifyInstance, platform: Platform): Promise<void> {
  app.addSchema(ErrorShape)
  const refusal = { $ref: 'Error#' }
  await app.register(swagger, {
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `Shape${index}`),
    },
    openapi: {
      openapi: '3.1.0',
      info: { title: '民桥 Minqiao API', version: '0.1.0' },
      servers: [{ url: platform.config.publicUrl ?? '/' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'mq_session' } },
      },
    },
    transform: ({ schema, url, route }) => {
      const permission = route.config?.permission
      const known = (schema ?? {}) as Record<string, unknown>
      const response = { ...(known.response as object), '4xx': refusal, '5xx': refusal }
      return {
        url,
        schema: {
          ...known,
          ...(permission !== 'public' && { security: [{ session: [] }] }),
          description: `Permission: \`${permission}\``,
          response,
        },
      }
    },
  })
}

/** Serves the description; called when every route stands. */
export function serveDescription(app: FastifyInstance & { swagger(): object }): void {
  app.get(
    '/api/openapi.json',
    {
      config: { permission: 'public', answersAlike: true },
      schema: { summary: '接口描述', hide: true },
    },
    () => app.swagger(),
  )
}
