import { createHttp } from '#platform/http/index.ts'
import type { TestServer } from '#test/harness.ts'
import { casesModule } from '../index.ts'

export interface Attack {
  name: string
  method: string
  url: string
  permission: string
  /** Whether the address names one case. */
  ofCase: boolean
  body: unknown
}

interface JsonSchema {
  type?: string
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: readonly string[]
  items?: JsonSchema
  minItems?: number
  minimum?: number
  minLength?: number
  pattern?: string
  default?: unknown
}

/**
 * Every route of the module with an address, a query and a body that its schema takes, so that an
 * attack reaches what stands behind the schema. `known` are values of parameters and fields.
 */
export async function attacksOn(
  server: TestServer,
  known: Readonly<Record<string, unknown>>,
): Promise<Attack[]> {
  const attacks: Attack[] = []
  const http = await createHttp({
    platform: server.platform,
    findStaff: async () => undefined,
    fastPaths: [],
  })
  http.addHook('onRoute', ({ method, url, schema = {}, config }) => {
    const { params, querystring, body } = schema as Record<string, JsonSchema | undefined>
    const path = url.replaceAll(/:(\w+)/g, (_sign, name: string) =>
      encodeURIComponent(String(known[name] ?? sample(params?.properties?.[name] ?? {}, known))),
    )
    const asked = querystring ? sample(querystring, known) : {}
    const query = new URLSearchParams(
      Object.entries(asked as object).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
    )
    for (const one of [method].flat())
      if (one !== 'HEAD')
        attacks.push({
          name: `${one} ${url}`,
          method: one,
          url: query.size > 0 ? `${path}?${query}` : path,
          permission: String(config?.permission),
          ofCase: url.includes(':caseId'),
          body: body && sample(body, known),
        })
  })
  casesModule.routes?.(http)
  await http.close()
  return attacks
}

/** The smallest value a schema takes, with what is known by name. */
function sample(schema: JsonSchema, known: Readonly<Record<string, unknown>>): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sample(schema.anyOf[0] ?? {}, known)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) || known[name] !== undefined)
          .map(([name, inner]) => [
            name,
            inner.enum ? inner.enum[0] : (known[name] ?? sample(inner, known)),
          ]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, known))
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return false
    case 'null':
      return null
    default:
      return textFor(schema)
  }
}

function textFor({ pattern = '', minLength = 1 }: JsonSchema): string {
  const tried = ['x'.repeat(minLength), '2026-03-10', '01', '110101', '13800000000']
  return tried.find((text) => new RegExp(pattern, 'u').test(text)) ?? ''
}
