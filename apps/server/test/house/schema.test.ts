import { describe, expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { drawSchema } from './draw-schema.ts'
import { makeSchema } from './schema.ts'
import { listFiles, readSource } from './sources.ts'

describe('the schema', () => {
  it('that the migrations make is the one in schema.sql', async () => {
    const made = drawSchema(await makeSchema(await testDatabase()))
    expect(made).toBe(readSource('apps/server/test/house/schema.sql').text)
  })

  it('shows what a migration would change', async () => {
    const database = await testDatabase()
    const planted = await makeSchema(database, [
      'alter table messages add column planted text',
      `create or replace function search_text(words text) returns text language sql immutable
       parallel safe as $$ select words $$`,
    ])
    const before = drawSchema(await makeSchema(database)).split('\n')
    const changed = drawSchema(planted)
      .split('\n')
      .filter((line) => !before.includes(line))
    expect(changed).toHaveLength(2)
    expect(changed[0]).toBe('  planted text,')
    expect(changed[1]).toContain('-- body')
  })

  it('is made in numbered steps, one module a step', () => {
    const files = listFiles('apps/server/migrations')
    expect(files.map((path) => path.slice(path.lastIndexOf('/') + 1, -4))).toEqual(
      files.map((_path, place) =>
        expect.stringMatching(
          new RegExp(`^${String(place + 1).padStart(4, '0')}_[a-z]+(-[a-z]+)*$`),
        ),
      ),
    )
    expect(files.filter((path) => !path.endsWith('.sql'))).toEqual([])
  })
})
