import { describe, expect, test } from 'vitest'
import { menuDifference } from './menu-difference.ts'
import type { MenuButton } from './menu-draft.ts'

const say = (type: string) => type
const view = (name: string, url: string): MenuButton => ({ name, type: 'view', url })

describe('menuDifference', () => {
  test('the same menu has none', () => {
    const menu = [{ name: '办事', subButtons: [view('预约', 'https://a.cn')] }]
    expect(menuDifference(menu, structuredClone(menu), say)).toEqual([])
  })

  test('an unknown field or an empty list below makes none', () => {
    const here = [{ ...view('a', 'https://a.cn'), subButtons: [] }]
    expect(menuDifference(here, [view('a', 'https://a.cn')], say)).toEqual([])
  })

  test('what is added, removed and changed is told by its place', () => {
    const before: MenuButton[] = [
      { name: '办事', subButtons: [view('预约', 'https://a.cn'), view('进度', 'https://b.cn')] },
    ]
    const after: MenuButton[] = [
      { name: '服务', subButtons: [view('预约', 'https://c.cn')] },
      { name: '咨询', type: 'click', key: 'ask' },
    ]
    expect(menuDifference(before, after, say)).toEqual([
      { place: '1', kind: 'changed', before: '办事', after: '服务' },
      {
        place: '1.1',
        kind: 'changed',
        before: '预约 · view · https://a.cn',
        after: '预约 · view · https://c.cn',
      },
      { place: '1.2', kind: 'removed', before: '进度 · view · https://b.cn' },
      { place: '2', kind: 'added', after: '咨询 · click · ask' },
    ])
  })
})
