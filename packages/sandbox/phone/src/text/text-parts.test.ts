import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from './text-parts.ts'

const kinds = (text: string, anchors = false) => splitText(text, anchors).map((part) => part.kind)

describe('splitText', () => {
  it('finds emoticons between words', () => {
    expect(splitText('谢谢[玫瑰][抱拳]！', false)).toEqual([
      { kind: 'plain', source: '谢谢' },
      { kind: 'emoticon', source: '[玫瑰]', name: '玫瑰' },
      { kind: 'emoticon', source: '[抱拳]', name: '抱拳' },
      { kind: 'plain', source: '！' },
    ])
  })

  it('leaves unknown codes alone and still sees a known one inside brackets', () => {
    expect(kinds('[附件]见[微笑]')).toEqual(['plain', 'emoticon'])
    expect(kinds('[[微笑]')).toEqual(['plain', 'emoticon'])
  })

  it.each([
    ['请看 https://example.gov.cn/a?b=1&c=2#d。', 'https://example.gov.cn/a?b=1&c=2#d'],
    ['(http://example.gov.cn)', 'http://example.gov.cn'],
    ['见http://example.gov.cn/办事', 'http://example.gov.cn/'],
    ['http://example.gov.cn/a_(b), 谢谢', 'http://example.gov.cn/a_(b)'],
    ['https://example.gov.cn.', 'https://example.gov.cn'],
  ])('cuts the address out of %j', (text, url) => {
    expect(splitText(text, false).find((part) => part.kind === 'link')).toMatchObject({ url })
  })

  it('reads anchors of an account only', () => {
    const text = '点<a href="https://example.gov.cn/x?a=1&amp;b=2" data-x="1">这里</a>办理'
    expect(splitText(text, true)[1]).toMatchObject({
      kind: 'link',
      label: '这里',
      url: 'https://example.gov.cn/x?a=1&b=2',
    })
    expect(splitText(text, false).some((part) => 'label' in part && part.label === '这里')).toBe(
      false,
    )
  })

  it('reads the tappable line of a menu message', () => {
    const text =
      '<a href="weixin://bizmsgmenu?msgmenucontent=%E6%BB%A1%E6%84%8F&msgmenuid=7">满意</a>'
    expect(splitText(text, true)).toEqual([
      { kind: 'menu', source: text, label: '满意', menuId: '7', content: '满意' },
    ])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'weixin://other',
    ' http://x',
    'file:///etc',
  ])('never makes a link of %j', (href) => {
    const parts = splitText(`<a href="${href}">按</a>`, true)
    for (const part of parts) if (part.kind === 'link') expect(part.url).toMatch(/^https?:\/\//)
    expect(parts.some((part) => 'label' in part && part.label === '按')).toBe(false)
  })

  it('gives the text back when its pieces are put together', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '微笑',
      '[微笑]',
      'http://',
      'a.cn',
      '<a href="',
      '">',
      '</a>',
      '。',
      ' ',
      ')',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, fc.boolean(), (value, anchors) => {
        expect(
          splitText(value, anchors)
            .map((part) => part.source)
            .join(''),
        ).toBe(value)
      }),
    )
  })

  it('stays quick on a hostile text', () => {
    const begun = performance.now()
    splitText('<a href="'.repeat(20_000), true)
    splitText('['.repeat(50_000), true)
    splitText(`http://${'('.repeat(50_000)}`, true)
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
