import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseFault } from './faults.ts'

/** One plain SQL file, applied once and never edited after. */
export interface Migration {
  /** File name, such as `0001_people.sql`. */
  name: string
  sql: string
  /** SHA-256 of its text, hexadecimal. */
  checksum: string
}

/**
 * Reads a directory's migrations in order; throws when their numbers do not follow each other
 * from 0001. Files that do not end in .sql are none of ours.
 */
export function readMigrations(dir: string): Migration[] {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.sql'))
    .sort()
  return files.map((file, place) => {
    if (!/^\d{4}_[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/.test(file))
      throw new DatabaseFault('MIGRATION_NAME_INVALID', { file })
    const expected = String(place + 1).padStart(4, '0')
    if (!file.startsWith(expected)) throw new DatabaseFault('MIGRATION_GAP', { file, expected })
    // A checkout with other line ends is the same migration.
    const sql = readFileSync(join(dir, file), 'utf8').replaceAll('\r\n', '\n')
    return { name: file, sql, checksum: sha256(sql) }
  })
}

/** One hash over names and texts: what a migrated template is known by. */
export function hashMigrations(migrations: readonly Migration[]): string {
  return sha256(migrations.map(({ name, checksum }) => `${name} ${checksum}\n`).join(''))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
