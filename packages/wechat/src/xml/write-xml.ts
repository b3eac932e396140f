import { dropForbidden } from './text.ts'

/** Elements to write: text as CDATA, numbers bare, an array as repeated elements. */
export interface XmlWritable {
  [name: string]: string | number | XmlWritable | readonly XmlWritable[] | undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/

/** Writes `<xml>` with the given elements in their order; what is undefined is left out. */
export function writeXml(fields: XmlWritable): string {
  return `<xml>${writeFields(fields)}</xml>`
}

function writeFields(fields: XmlWritable): string {
  let xml = ''
  for (const name in fields) {
    const value = fields[name]
    if (typeof value === 'string') xml += `<${name}>${cdata(value)}</${name}>`
    else if (typeof value === 'number') xml += `<${name}>${value}</${name}>`
    else if (Array.isArray(value))
      for (const one of value) xml += `<${name}>${writeFields(one)}</${name}>`
    else if (value !== undefined) xml += `<${name}>${writeFields(value as XmlWritable)}</${name}>`
  }
  return xml
}

/** A CDATA section; `]]>` inside is split over two sections, forbidden characters are dropped. */
function cdata(text: string): string {
  // Halves of a surrogate pair are suspect too, and prove harmless when they belong together.
  const clean = SUSPECT.test(text) ? dropForbidden(text) : text
  const safe = clean.includes(']]>') ? clean.replaceAll(']]>', ']]]]><![CDATA[>') : clean
  return `<![CDATA[${safe}]]>`
}
