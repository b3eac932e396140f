import { describe, expect, test } from 'vitest'
import { parseXml } from './parse-xml.ts'
import { writeXml } from './write-xml.ts'

describe('writeXml', () => {
  test('writes text as CDATA, numbers bare, arrays as repeated elements, nothing for undefined', () => {
    expect(
      writeXml({ A: '<b>&', N: 5, None: undefined, L: { item: [{ T: '一' }, { T: '二' }] } }),
    ).toBe(
      '<xml><A><![CDATA[<b>&]]></A><N>5</N><L><item><T><![CDATA[一]]></T></item><item><T><![CDATA[二]]></T></item></L></xml>',
    )
  })

  test.each([']]>', 'a]]>b]]>c', ']]]]>>', ']]]>', '<![CDATA[x]]>', ']]>]]>'])(
    'splits %j so that it comes back whole',
    (text) => {
      const xml = writeXml({ Content: text })
      expect(parseXml(xml)).toEqual({ Content: text })
      expect(xml.replaceAll(']]]]><![CDATA[>', '|').match(/\]\]>/g)).toHaveLength(1)
    },
  )

  test('drops what XML forbids', () => {
    expect(writeXml({ A: 'a\u0000\u000b\u001fb\ud800c\uffffd\n\t😀' })).toBe(
      '<xml><A><![CDATA[abcd\n\t😀]]></A></xml>',
    )
    // Dropping must not join a new end of section.
    expect(parseXml(writeXml({ A: ']]\u0000>' })).A).toBe(']]>')
  })
})
