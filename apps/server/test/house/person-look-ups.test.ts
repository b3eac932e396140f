import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { makeSchema, type Schema } from './schema.ts'

/** Columns that say whose a row is: by them a person’s data is shown to them, and erased. */
const persons = ['open_id', 'follower_id', 'conversation_id']

/** Columns by which a person's rows cannot be found without reading the whole account. */
function findUnindexed({ tables }: Schema): string[] {
  return tables.flatMap(({ name, columns, constraints, indexes }) => {
    const ways = [...constraints.filter(({ kind }) => kind !== 'check'), ...indexes]
    return columns
      .map((column) => column.name)
      .filter((column) => persons.includes(column))
      .filter(
        (column) =>
          !ways.some(({ columns: [first, second] }) => {
            return first === 'account_id' && second === column
          }),
      )
      .map((column) => `${name}.${column}`)
  })
}

describe('what is kept about a person', () => {
  let schema: Schema
  let planted: Schema

  beforeAll(async () => {
    const database = await testDatabase()
    schema = await makeSchema(database)
    planted = await makeSchema(database, [
      `create table planted (account_id text, planted_id text, open_id text,
         primary key (account_id, planted_id))`,
    ])
  })

  it('is found by an index in every table', () => {
    expect(schema.tables.some(({ name }) => name === 'inbound')).toBe(true)
    expect(findUnindexed(schema)).toEqual([])
  })

  it('is missed in a table without one', () => {
    expect(findUnindexed(planted)).toEqual(['planted.open_id'])
  })
})
