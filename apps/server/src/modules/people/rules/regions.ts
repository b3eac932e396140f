import { searchText, spell } from './spelling.ts'

export type RegionLevel = 'province' | 'city' | 'county'

/** One line of the data: code and name. */
interface RegionEntry {
  code: string
  name: string
}

export interface RegionData {
  provinces: readonly RegionEntry[]
  cities: readonly RegionEntry[]
  counties: readonly RegionEntry[]
}

export interface RegionRow {
  region_code: string
  parent_code: string | null
  level: RegionLevel
  name: string
  pinyin: string
  search: string
  path: string
}

/**
 * Makes the rows of the table from the three lists, parents before children.
 *
 * A county whose city is not in the list (districts of Beijing, Tianjin, Shanghai, Chongqing)
 * stands directly under its province.
 */
export function regionRows(data: RegionData): RegionRow[] {
  const rows = new Map<string, RegionRow>()
  const add = (level: RegionLevel, entry: RegionEntry, parents: readonly string[]): void => {
    if (!/^\d{6}$/.test(entry.code)) throw new Error(`region code ${entry.code} is not six digits`)
    const parent = parents.map((code) => rows.get(code)).find((row) => row !== undefined)
    if (parents.length > 0 && parent === undefined)
      throw new Error(`region ${entry.code} has no parent`)
    const name = officialName(entry)
    const { pinyin, joined, initials } = spell(name)
    rows.set(entry.code, {
      region_code: entry.code,
      parent_code: parent?.region_code ?? null,
      level,
      name,
      pinyin,
      search: searchText(joined, initials, entry.code),
      path: `${parent?.path ?? '/'}${entry.code}/`,
    })
  }
  for (const entry of data.provinces) add('province', entry, [])
  for (const entry of data.cities) add('city', entry, [`${entry.code.slice(0, 2)}0000`])
  for (const entry of data.counties) {
    // Statistics put an artificial “districts” under each city; nobody lives or governs there.
    if (entry.name === '市辖区') continue
    add('county', entry, [`${entry.code.slice(0, 4)}00`, `${entry.code.slice(0, 2)}0000`])
  }
  return [...rows.values()]
}

/** The data writes the province before the group of counties that belong to no city. */
function officialName({ code, name }: RegionEntry): string {
  if (!name.endsWith('直辖县级行政区划')) return name
  return code.startsWith('65') ? '自治区直辖县级行政区划' : '省直辖县级行政区划'
}
