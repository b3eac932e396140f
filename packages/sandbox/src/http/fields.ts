/** A JSON object of which nothing is known yet. */
export type Fields = Record<string, unknown>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under that name, or an empty one. */
export function fieldsAt(fields: Fields, name: string): Fields {
  const value = fields[name]
  return isFields(value) ? value : {}
}

/** The text under that name; numbers are written out, anything else is ''. */
export function textAt(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The number under that name, also when it came as text; otherwise `otherwise`. */
export function numberAt(fields: Fields, name: string, otherwise = Number.NaN): number {
  const value = fields[name]
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : otherwise
}

export function listAt(fields: Fields, name: string): unknown[] {
  const value = fields[name]
  return Array.isArray(value) ? value : []
}

export function textsAt(fields: Fields, name: string): string[] {
  return listAt(fields, name).filter((one) => typeof one === 'string')
}

export function objectsAt(fields: Fields, name: string): Fields[] {
  return listAt(fields, name).filter(isFields)
}
