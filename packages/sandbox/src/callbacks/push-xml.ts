type PushValue = string | number | bigint | PushFields

/** A push's elements: text becomes CDATA, numbers stand bare (64-bit ids as bigint), arrays repeat. */
export interface PushFields {
  [name: string]: PushValue | readonly PushValue[] | undefined
}

/** Writes the XML of a push; what is undefined is left out. */
export function writePush(fields: PushFields): string {
  return `<xml>${writeFields(fields)}</xml>`
}

function writeFields(fields: PushFields): string {
  let xml = ''
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value])
      xml += `<${name}>${writeValue(one)}</${name}>`
  }
  return xml
}

function writeValue(value: string | number | bigint | PushFields): string {
  if (typeof value === 'string') return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  return typeof value === 'object' ? writeFields(value) : String(value)
}
