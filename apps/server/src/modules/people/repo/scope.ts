import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '#platform/actor.ts'

/** A condition: the path in a column lies in the scope. Paths hold no pattern characters. */
export function inScope(scope: Scope, column: string): RawBuilder<boolean> {
  if (scope === 'everything') return sql<boolean>`true`
  if (scope.length === 0) return sql<boolean>`false`
  const parts = scope.map((path) => sql`${sql.ref(column)} like ${`${path}%`}`)
  return sql<boolean>`(${sql.join(parts, sql` or `)})`
}

/** A condition: name contains the text, or a word of the search column begins with it. */
export function matches(
  query: { text: string; joined: string },
  columns: { name: string; search: string },
): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(columns.name)} ilike ${`%${escaped(query.text)}%`}
    or ${sql.ref(columns.search)} like ${`% ${escaped(query.joined)}%`})`
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
