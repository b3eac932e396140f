/** What stands inside an element: text, child elements, or several elements of one name. */
export type XmlValue = string | XmlFields | XmlValue[]

/** Child elements by name. Has no prototype: a name such as `constructor` finds nothing. */
export interface XmlFields {
  [name: string]: XmlValue | undefined
}

/** An empty set of fields. */
export function createFields(): XmlFields {
  return new Fields()
}

/** The text of a field, or undefined when it is absent or no text. */
export function textOf(fields: XmlFields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}

/** The child elements of a field, or undefined when it is absent, text or repeated. */
export function fieldsOf(fields: XmlFields, name: string): XmlFields | undefined {
  const value = fields[name]
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined
}

/** Every element of that name that has children: none, one or many. */
export function listOf(fields: XmlFields, name: string): XmlFields[] {
  const value = fields[name]
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return all.filter((one): one is XmlFields => typeof one === 'object' && !Array.isArray(one))
}

/** A whole number of at most 15 digits, as the platform writes counts and times. */
export function integerOf(fields: XmlFields, name: string): number | undefined {
  const text = textOf(fields, name)
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** A decimal number, as the platform writes coordinates. */
export function decimalOf(fields: XmlFields, name: string): number | undefined {
  const text = textOf(fields, name)
  return text !== undefined && /^-?\d{1,15}(\.\d{1,20})?$/.test(text) ? Number(text) : undefined
}

/** A class without a prototype's names: it keeps V8's fast objects, which `Object.create(null)` loses. */
class Fields {
  [name: string]: XmlValue | undefined
}
Reflect.deleteProperty(Fields.prototype, 'constructor')
Object.setPrototypeOf(Fields.prototype, null)
