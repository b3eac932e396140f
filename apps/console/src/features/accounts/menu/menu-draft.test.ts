import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addBelow,
  addTop,
  buttonAt,
  changeAt,
  fieldsOf,
  type MenuButton,
  move,
  removeAt,
  withField,
  withType,
} from './menu-draft.ts'

const leaf = (name: string): MenuButton => ({ name, type: 'click', key: name })
const menu: MenuButton[] = [
  { name: '办事', subButtons: [leaf('预约'), leaf('进度')] },
  leaf('咨询'),
  { name: '公开', subButtons: [leaf('公告')] },
]
const names = (buttons: readonly MenuButton[]): unknown[] =>
  buttons.map(({ name, subButtons }) => (subButtons ? [name, ...names(subButtons)] : name))

describe('changing buttons', () => {
  test('one button is found and changed, the others stay', () => {
    expect(buttonAt(menu, [0, 1])?.name).toBe('进度')
    expect(buttonAt(menu, [1, 0])).toBeUndefined()
    const changed = changeAt(menu, [0, 1], (button) => ({ ...button, name: '查询' }))
    expect(names(changed)).toEqual([['办事', '预约', '查询'], '咨询', ['公开', '公告']])
  })

  test('another action keeps only what it needs', () => {
    const view: MenuButton = { name: '网站', type: 'view', url: 'https://a.cn' }
    expect(withType(view, 'miniprogram')).toEqual({
      name: '网站',
      type: 'miniprogram',
      url: 'https://a.cn',
    })
    expect(withType(view, 'click')).toEqual({ name: '网站', type: 'click' })
  })

  test('an emptied field is left out', () => {
    expect(withField(leaf('a'), 'key', '')).toEqual({ name: 'a', type: 'click' })
    expect(fieldsOf('miniprogram')).toEqual(['appId', 'pagePath', 'url'])
    expect(fieldsOf(undefined)).toEqual([])
  })
})

describe('adding and removing', () => {
  test('a column that gets its first button below hands its action down', () => {
    const added = addBelow(menu, 1, '新按钮')
    expect(added[1]).toEqual({
      name: '咨询',
      subButtons: [{ name: '新按钮', type: 'click', key: '咨询' }],
    })
  })

  test('a column without action gets an empty button', () => {
    expect(addBelow(addTop([], '新菜单'), 0, '新按钮')).toEqual([
      { name: '新菜单', subButtons: [{ name: '新按钮' }] },
    ])
  })

  test('a column that loses its last button below is a button again', () => {
    expect(removeAt(menu, [2, 0])[2]).toEqual({ name: '公开' })
    expect(names(removeAt(menu, [0]))).toEqual(['咨询', ['公开', '公告']])
  })
})

describe('move', () => {
  test('within a column, between columns, and whole columns', () => {
    expect(names(move(menu, [0, 0], [0, 1]))[0]).toEqual(['办事', '进度', '预约'])
    expect(names(move(menu, [0, 0], [2, 0]))).toEqual([
      ['办事', '进度'],
      '咨询',
      ['公开', '预约', '公告'],
    ])
    expect(names(move(menu, [2], [0]))).toEqual([
      ['公开', '公告'],
      ['办事', '预约', '进度'],
      '咨询',
    ])
  })

  test('not below a column that has an action of its own, nor into a full one', () => {
    expect(move(menu, [0, 0], [1, 0])).toEqual(menu)
    const five = ['1', '2', '3', '4', '5'].map(leaf)
    const full = [{ name: '满', subButtons: five }, ...menu.slice(0, 1)]
    expect(move(full, [1, 0], [0, 0])).toEqual(full)
    expect(move(menu, [0, 0], [1])).toEqual(menu)
    expect(move(menu, [0, 0], [0, -1])).toEqual(menu)
  })

  test('never loses or doubles a button', () => {
    const place = fc.oneof(
      fc.tuple(fc.integer({ min: -1, max: 3 })),
      fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 5 })),
    )
    const all = (buttons: readonly MenuButton[]) => names(buttons).flat().toSorted()
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(all(move(menu, from, to))).toEqual(all(menu))
      }),
    )
  })
})
