import pg from 'pg'

const int8 = 20
const int8Array = 1016
const date = 1082
const dateArray = 1182

/**
 * How this pool, and no other in the process, reads values.
 *
 * - `bigint` (and with it `count(*)`) is a number. One that a number cannot hold exactly is an
 *   error, never a rounded value.
 * - `date` stays the text `YYYY-MM-DD`: a day has no time zone.
 * - `numeric` stays text, as the driver has it; `sum()` of bigints is one.
 * - `timestamptz` is a Date, `jsonb` its value, `bytea` a Buffer, as the driver has them.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary')
    if (oid === int8) return exactNumber
    if (oid === int8Array) return (text: string) => arrayOf(text, exactNumber)
    if (oid === date) return (text: string) => text
    if (oid === dateArray) return (text: string) => arrayOf(text, (day) => day)
    return pg.types.getTypeParser(oid, 'text')
  },
}

function exactNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`bigint ${text} is beyond what a number holds exactly; select it as text`)
  return value
}

/** A one-dimensional array of values without quotes, such as `{1,NULL,3}`. */
function arrayOf<T>(text: string, read: (item: string) => T): (T | null)[] {
  const inner = text.slice(1, -1)
  if (inner === '') return []
  return inner.split(',').map((item) => (item === 'NULL' ? null : read(item)))
}
