import { CallbackError } from '../errors/callback-error.ts'
import { createFields, type XmlFields, type XmlValue } from './fields.ts'
import { cleanText, decodeText, UNCLEAN } from './text.ts'

export interface XmlLimits {
  /** UTF-16 code units; longer input is BODY_TOO_LARGE. */
  length: number
  /** Nested elements, the root being the first. */
  depth: number
  elements: number
}

export const XML_LIMITS: Readonly<XmlLimits> = { length: 262_144, depth: 8, elements: 2_000 }

const NAME_LENGTH = 64
const [TAB, LF, CR, SPACE] = [9, 10, 13, 32]
const [BANG, SLASH, LESS, GREATER] = [33, 47, 60, 62]

/**
 * Reads the platform's XML: `<xml>` with elements of text, CDATA or elements, and nothing else.
 *
 * No attributes, comments, DTD, processing instructions, or entities beyond the five and numeric
 * ones. Elements of one name become an array. Characters that XML forbids are dropped from text.
 * Throws `CallbackError` MALFORMED_XML with the offset, or BODY_TOO_LARGE.
 */
export function parseXml(source: string, limits: Readonly<XmlLimits> = XML_LIMITS): XmlFields {
  if (source.length > limits.length)
    throw new CallbackError('BODY_TOO_LARGE', `the XML is longer than ${limits.length} characters`)
  return new Reader(source, limits).readDocument()
}

class Reader {
  readonly #source: string
  readonly #limits: Readonly<XmlLimits>
  readonly #unclean: boolean
  #at = 0
  #elements = 0

  constructor(source: string, limits: Readonly<XmlLimits>) {
    this.#source = source
    this.#limits = limits
    this.#unclean = UNCLEAN.test(source)
  }

  readDocument(): XmlFields {
    const source = this.#source
    if (source.charCodeAt(0) === 0xfeff) this.#at = 1
    if (source.startsWith('<?xml', this.#at)) this.#skipDeclaration()
    this.#skipSpace()
    if (source.charCodeAt(this.#at) !== LESS) this.#fail('an element was expected')
    this.#at++
    if (this.#readName() !== 'xml') this.#fail('the root element must be xml')
    const value = this.#readRest('xml', 1)
    this.#skipSpace()
    if (this.#at !== source.length) this.#fail('something follows the root element')
    if (typeof value !== 'string') return value
    if (value.trim() !== '') this.#fail('the root element holds no elements')
    return createFields()
  }

  /** Reads from behind the name in an opening tag to behind the closing tag. */
  #readRest(name: string, depth: number): string | XmlFields {
    if (depth > this.#limits.depth) this.#fail('nested too deep')
    if (++this.#elements > this.#limits.elements) this.#fail('too many elements')
    const source = this.#source
    if (source.charCodeAt(this.#at) !== GREATER) {
      this.#skipSpace()
      if (source.charCodeAt(this.#at) === SLASH) {
        this.#at++
        this.#expectEnd()
        return ''
      }
    }
    this.#expectEnd()
    let text = ''
    let solid = false
    for (;;) {
      const less = source.indexOf('<', this.#at)
      if (less < 0) this.#fail('an element is not closed')
      if (less > this.#at) text += this.#readText(less)
      this.#at = less
      const next = source.charCodeAt(less + 1)
      if (next === BANG) {
        text += this.#readCdata()
        solid = true
      } else if (next === SLASH) {
        this.#closeTag(name)
        return text
      } else {
        if (solid || (text !== '' && text.trim() !== '')) this.#fail('text stands beside elements')
        return this.#readFields(name, depth)
      }
    }
  }

  #readFields(name: string, depth: number): XmlFields {
    const source = this.#source
    const fields = createFields()
    for (;;) {
      if (source.charCodeAt(this.#at) !== LESS) {
        this.#skipSpace()
        if (source.charCodeAt(this.#at) !== LESS) this.#fail('an element was expected')
      }
      if (source.charCodeAt(this.#at + 1) === SLASH) {
        this.#closeTag(name)
        return fields
      }
      this.#at++
      const child = this.#readName()
      const value: XmlValue = this.#readRest(child, depth + 1)
      const known = fields[child]
      if (known === undefined) fields[child] = value
      else if (Array.isArray(known)) known.push(value)
      else fields[child] = [known, value]
    }
  }

  #readName(): string {
    const source = this.#source
    const from = this.#at
    let at = from
    for (let code = source.charCodeAt(at); isNameCode(code, at === from); ) {
      code = source.charCodeAt(++at)
    }
    if (at === from) this.#fail('an element name was expected')
    if (at - from > NAME_LENGTH) this.#fail('an element name is too long')
    this.#at = at
    return source.slice(from, at)
  }

  #readText(end: number): string {
    const raw = this.#source.slice(this.#at, end)
    const clean = this.#unclean ? cleanText(raw) : raw
    if (!clean.includes('&')) return clean
    return decodeText(clean) ?? this.#fail('an unknown or unfinished entity')
  }

  #readCdata(): string {
    if (!this.#source.startsWith('<![CDATA[', this.#at))
      this.#fail('comments and document types are not allowed')
    const from = this.#at + 9
    const end = this.#source.indexOf(']]>', from)
    if (end < 0) this.#fail('a CDATA section is not closed')
    this.#at = end + 3
    const text = this.#source.slice(from, end)
    return this.#unclean ? cleanText(text) : text
  }

  #closeTag(name: string): void {
    const from = this.#at + 2
    if (!this.#source.startsWith(name, from)) this.#fail('a closing tag does not match')
    this.#at = from + name.length
    if (this.#source.charCodeAt(this.#at) !== GREATER) this.#skipSpace()
    this.#expectEnd()
  }

  #expectEnd(): void {
    if (this.#source.charCodeAt(this.#at) !== GREATER) this.#fail('a tag is not closed')
    this.#at++
  }

  #skipDeclaration(): void {
    const end = this.#source.indexOf('?>', this.#at)
    if (end < 0 || end - this.#at > 100) this.#fail('the XML declaration is not closed')
    if (!isSpace(this.#source.charCodeAt(this.#at + 5))) this.#fail('no XML declaration')
    this.#at = end + 2
  }

  #skipSpace(): void {
    while (isSpace(this.#source.charCodeAt(this.#at))) this.#at++
  }

  #fail(reason: string): never {
    throw new CallbackError(
      'MALFORMED_XML',
      `malformed XML at offset ${this.#at}: ${reason}`,
      this.#at,
    )
  }
}

/** Letters and `_` anywhere; digits, `-` and `.` after the first. No colon: no namespaces. */
function isNameCode(code: number, first: boolean): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return true
  return !first && ((code >= 48 && code <= 57) || code === 45 || code === 46)
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB
}
