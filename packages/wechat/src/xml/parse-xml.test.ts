import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CallbackError } from '../errors/callback-error.ts'
import { parseXml } from './parse-xml.ts'
import { writeXml } from './write-xml.ts'

function faultOf(source: string): { code: string; offset: number | undefined; message: string } {
  try {
    parseXml(source)
  } catch (error) {
    if (error instanceof CallbackError)
      return { code: error.code, offset: error.offset, message: error.message }
    throw error
  }
  throw new Error('it was accepted')
}

describe('parseXml', () => {
  test('reads text, CDATA, numbers and empty elements', () => {
    const source =
      '<xml><A><![CDATA[一 < 二 & 三]]></A><B>12</B><C></C><D/><E > x </E ><F_1.a-b>y</F_1.a-b></xml>'
    expect(parseXml(source)).toEqual({
      A: '一 < 二 & 三',
      B: '12',
      C: '',
      D: '',
      E: ' x ',
      'F_1.a-b': 'y',
    })
  })

  test('reads nested elements and repeated ones', () => {
    const source =
      '<xml>\n <L>\n  <item><N>1</N></item>\r\n  <item><N>2</N></item>\t<item><N>3</N></item> </L>\n <T>a</T><T>b</T></xml>\n'
    expect(parseXml(source)).toEqual({
      L: { item: [{ N: '1' }, { N: '2' }, { N: '3' }] },
      T: ['a', 'b'],
    })
  })

  test('reads the five entities and numeric references', () => {
    expect(parseXml('<xml><A>&lt;&gt;&amp;&quot;&apos;&#20013;&#x4e2D;&#x1F600;</A></xml>').A).toBe(
      '<>&"\'中中😀',
    )
  })

  test('joins CDATA sections and text, as a split "]]>" needs', () => {
    expect(parseXml('<xml><A><![CDATA[a]]]]><![CDATA[>b]]></A></xml>').A).toBe('a]]>b')
    expect(parseXml('<xml><A>x<![CDATA[<y>]]>z</A></xml>').A).toBe('x<y>z')
  })

  test('accepts a byte order mark, an XML declaration and space around', () => {
    expect(parseXml('\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<xml><A>1</A></xml>\n')).toEqual(
      {
        A: '1',
      },
    )
  })

  test('drops forbidden characters and makes line ends one', () => {
    expect(parseXml('<xml><A>a\u0000\u0008b\r\nc\rd\te\uFFFE</A></xml>').A).toBe('ab\nc\nd\te')
    expect(parseXml('<xml><A><![CDATA[a\u001bb]]></A></xml>').A).toBe('ab')
  })

  test('keeps names of the language harmless', () => {
    const fields = parseXml('<xml><__proto__><polluted>1</polluted></__proto__><A>1</A></xml>')
    expect(fields.constructor).toBeUndefined()
    expect(fields.toString).toBeUndefined()
    expect(Object.keys(fields)).toEqual(['__proto__', 'A'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(parseXml('<xml><constructor>a</constructor><constructor>b</constructor></xml>')).toEqual(
      {
        constructor: ['a', 'b'],
      },
    )
  })

  test.each([
    ['nothing', ''],
    ['blank', ' \n\t '],
    ['text', 'hello'],
    ['JSON', '{"a":1}'],
    ['another root', '<xmlx></xmlx>'],
    ['a root in capitals', '<XML></XML>'],
    ['two roots', '<xml></xml><xml></xml>'],
    ['text behind the root', '<xml></xml>x'],
    ['text in the root', '<xml>hello</xml>'],
    ['text beside elements', '<xml>hello<A>1</A></xml>'],
    ['text behind elements', '<xml><A>1</A>hello</xml>'],
    ['CDATA beside elements', '<xml><![CDATA[ ]]><A>1</A></xml>'],
    ['a body cut off in a tag', '<xml><A>1</A'],
    ['a body cut off in text', '<xml><A>1'],
    ['a body cut off in CDATA', '<xml><A><![CDATA[1]'],
    ['a root left open', '<xml><A>1</A>'],
    ['tags crossed', '<xml><A><B>1</A></B></xml>'],
    ['a closing tag too long', '<xml><A>1</AB></xml>'],
    ['an attribute', '<xml><A b="1">1</A></xml>'],
    ['a comment', '<xml><!-- x --><A>1</A></xml>'],
    ['a namespace', '<xml><a:b>1</a:b></xml>'],
    ['a name that begins with a digit', '<xml><1a>1</1a></xml>'],
    ['an empty name', '<xml><>1</></xml>'],
    ['a long name', `<xml><${'a'.repeat(65)}>1</${'a'.repeat(65)}></xml>`],
    ['a document type', '<!DOCTYPE xml><xml><A>1</A></xml>'],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aa">]><xml><A>&a;</A></xml>'],
    ['an external entity', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml>&a;</xml>'],
    ['a processing instruction', '<?php x ?><xml><A>1</A></xml>'],
    ['a declaration without end', '<?xml version="1.0"><xml><A>1</A></xml>'],
    ['an unknown entity', '<xml><A>&nbsp;</A></xml>'],
    ['an entity of the language', '<xml><A>&constructor;</A></xml>'],
    ['an unfinished entity', '<xml><A>a & b</A></xml>'],
    ['a reference to nothing', '<xml><A>&#0;</A></xml>'],
    ['a reference to a surrogate', '<xml><A>&#xD800;</A></xml>'],
    ['a reference past Unicode', '<xml><A>&#x110000;</A></xml>'],
    ['a reference without digits', '<xml><A>&#;</A></xml>'],
  ])('refuses %s', (_name, source) => {
    const { code, offset, message } = faultOf(source)
    expect(code).toBe('MALFORMED_XML')
    expect(offset).toBeGreaterThanOrEqual(0)
    expect(offset).toBeLessThanOrEqual(source.length)
    expect(message).not.toMatch(/hello|passwd/)
  })

  test('counts depth, elements and length', () => {
    const deep = (levels: number) => `${'<xml>'.repeat(levels)}1${'</xml>'.repeat(levels)}`
    expect(() => parseXml(deep(8).replace('1', ''))).not.toThrow()
    expect(faultOf(deep(9)).message).toContain('nested too deep')
    expect(faultOf(deep(10_000)).message).toContain('nested too deep')
    expect(faultOf(`<xml>${'<a/>'.repeat(2_000)}</xml>`).message).toContain('too many elements')
    expect(faultOf(`<xml><A>${'x'.repeat(262_144)}</A></xml>`).code).toBe('BODY_TOO_LARGE')
  })

  test('takes time in proportion to the input, whatever it is', () => {
    const size = 200_000
    for (const part of ['&', '<', '<a>', ']]', '<![CDATA[', '&#', '<a/>', '</', ' ']) {
      const source = `<xml><A>${part.repeat(size / part.length)}`
      const began = performance.now()
      expect(faultOf(source).code).toBe('MALFORMED_XML')
      expect(performance.now() - began).toBeLessThan(2000)
    }
  })

  test('reads back what writeXml wrote', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,10}$/)
    // XML has no U+FFFE and the like, and a parser makes line ends one.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((value) => value.replace(/[\p{C}]/gu, ''))
    fc.assert(
      fc.property(fc.dictionary(name, text, { noNullPrototype: true }), (fields) => {
        expect(parseXml(writeXml(fields))).toEqual(fields)
      }),
      { numRuns: 1000 },
    )
  })
})
