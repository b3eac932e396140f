import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMenu, isAcceptable, type MenuButton, shownName } from './menu.ts'
import { canonicalMenu, fromPlatform, toPlatform } from './platform-menu.ts'

const click = (name = '办事'): MenuButton => ({ name, type: 'click', key: 'k' })
const errorsOf = (buttons: MenuButton[]) =>
  checkMenu(buttons)
    .filter(({ severity }) => severity === 'error')
    .map(({ at, field }) => [at.join('.'), field])

describe('checkMenu', () => {
  const cases: [string, MenuButton[], string[][]][] = [
    ['one button', [click()], []],
    [
      'three groups of five',
      [1, 2, 3].map(() => ({ name: '服务', subButtons: Array.from({ length: 5 }, () => click()) })),
      [],
    ],
    ['no button', [], [['', 'menu']]],
    ['four on top', [click(), click(), click(), click()], [['', 'menu']]],
    [
      'six below',
      [{ name: '服务', subButtons: Array.from({ length: 6 }, () => click()) }],
      [['0', 'subButtons']],
    ],
    [
      'a third level',
      [{ name: '服务', subButtons: [{ name: '再下', subButtons: [click()] }] }],
      [['0.0', 'subButtons']],
    ],
    ['an action beside a group', [{ ...click(), subButtons: [click()] }], [['0', 'type']]],
    ['no action', [{ name: '办事' }], [['0', 'type']]],
    ['an empty name', [click(' ')], [['0', 'name']]],
    ['five characters are 15 bytes', [click('一二三四五')], []],
    ['six characters are 18 bytes', [click('一二三四五六')], [['0', 'name']]],
    ['twenty below are 60 bytes', [{ name: '服务', subButtons: [click('一'.repeat(20))] }], []],
    [
      'twenty-one below',
      [{ name: '服务', subButtons: [click('一'.repeat(21))] }],
      [['0.0', 'name']],
    ],
    ['a line break in a name', [click('办\n事')], [['0', 'name']]],
    ['an escape in a name', [click('\\u529e')], [['0', 'name']]],
    ['no key', [{ name: '办事', type: 'scancode_push' }], [['0', 'key']]],
    ['a key of 129 bytes', [{ name: '办事', type: 'click', key: 'k'.repeat(129) }], [['0', 'key']]],
    ['no address', [{ name: '办事', type: 'view' }], [['0', 'url']]],
    [
      'another scheme',
      [{ name: '办事', type: 'view', url: 'javascript:alert(1)' }],
      [['0', 'url']],
    ],
    [
      'an address of 1025 bytes',
      [{ name: '办事', type: 'view', url: `https://a.cn/${'x'.repeat(1012)}` }],
      [['0', 'url']],
    ],
    [
      'a mini program that lacks all',
      [{ name: '办事', type: 'miniprogram' }],
      [
        ['0', 'url'],
        ['0', 'appId'],
        ['0', 'pagePath'],
      ],
    ],
    ['no material', [{ name: '办事', type: 'media_id' }], [['0', 'mediaId']]],
    ['no article', [{ name: '办事', type: 'article_id' }], [['0', 'articleId']]],
  ]
  test.each(cases)('%s', (_, buttons, expected) => {
    expect(errorsOf(buttons)).toEqual(expected)
  })

  test('warns of names that phones cut and of many domains, and takes them', () => {
    const view = (host: string): MenuButton => ({
      name: '页',
      type: 'view',
      url: `https://${host}/`,
    })
    const faults = checkMenu([
      click('一二三四五'),
      { name: '服务', subButtons: ['a.cn', 'b.cn', 'c.cn', 'd.cn'].map(view) },
    ])
    expect(faults.map(({ at, severity }) => [at, severity])).toEqual([
      [[0], 'warning'],
      [[], 'warning'],
    ])
    expect(isAcceptable(faults)).toBe(true)
    expect(shownName('一二三四五', 0)).toBe('一二三四…')
  })
})

const text = fc.string({ minLength: 1, maxLength: 5 })
const leaf: fc.Arbitrary<MenuButton> = fc.oneof(
  fc.record({ name: text, type: fc.constant('click' as const), key: text }),
  fc.record({ name: text, type: fc.constant('view' as const), url: fc.webUrl() }),
  fc.record({ name: text, type: fc.constant('article_id' as const), articleId: text }),
)
const menus = fc.array(
  fc.oneof(
    leaf,
    fc.record({ name: text, subButtons: fc.array(leaf, { minLength: 1, maxLength: 5 }) }),
  ),
  { minLength: 1, maxLength: 3 },
)

test('what goes to the platform comes back as the same menu', () => {
  fc.assert(
    fc.property(menus, (buttons) => {
      const back = fromPlatform(JSON.parse(JSON.stringify(toPlatform(buttons))))
      expect(canonicalMenu(back)).toBe(canonicalMenu(buttons))
    }),
  )
})
