import { describe, expect, it } from 'vitest'
import { kindBranches } from './kinds.ts'

const kinds = [
  { kindCode: '01', parentCode: null, name: '城市管理', nameEn: 'City' },
  { kindCode: '0101', parentCode: '01', name: '供水', nameEn: '' },
  { kindCode: '010101', parentCode: '0101', name: '停水', nameEn: 'No water' },
  { kindCode: '0909', parentCode: '09', name: '孤儿', nameEn: 'Orphan' },
]

describe('the kinds as a tree', () => {
  it('stand below one another', () => {
    const [city, orphan] = kindBranches(kinds, 'zh')
    expect(city).toMatchObject({
      value: '01',
      children: [{ title: '供水', children: [{ value: '010101', title: '停水' }] }],
    })
    expect(orphan).toMatchObject({ title: '孤儿', children: [] })
  })

  it('are called in English where they have a name', () => {
    const [city] = kindBranches(kinds, 'en')
    expect(city?.title).toBe('City')
    expect(city?.children[0]?.title).toBe('供水')
  })
})
