/**
 * Drops from a row what JSON may hold and the database may not: U+0000 and lone surrogates.
 *
 * Only for a row that was refused: no push brings such characters (the reader of XML drops them),
 * but a written answer might.
 */
export function cleanRow(row: string): string {
  return JSON.stringify(JSON.parse(row), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '') : value,
  )
}
