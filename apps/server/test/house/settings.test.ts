import { describe, expect, it } from 'vitest'
import { settingsTable } from '#platform/config/index.ts'
import { describeSettings } from '../../../../scripts/generate/settings.ts'
import { findAll, listFiles, readSource, serverSources } from './sources.ts'

const settings = Object.values(settingsTable)
const names = settings.map(({ env }) => env)

describe('every setting', () => {
  it('is in docs/settings.md', () => {
    expect(readSource('docs/settings.md').text).toBe(describeSettings())
  })

  it('has one name and a sentence that ends', () => {
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
    expect(settings.filter(({ env }) => !/^[A-Z][A-Z0-9_]*$/.test(env))).toEqual([])
    expect(settings.filter(({ summary }) => !/[.)]$/.test(summary))).toEqual([])
  })

  it('is read from the table only', () => {
    const readers = serverSources().filter(({ text }) => text.includes('process.env'))
    expect(readers.map(({ path }) => path)).toEqual(['apps/server/src/main.ts'])
  })

  it('and every code that the documents speak of exists', () => {
    const pages = ['README.md', ...listFiles('docs', ['.md'])].map(readSource)
    const said = findAll(pages, /`([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?:=[^`]*)?`/g)
    const code = [
      ...serverSources(),
      ...listFiles('packages', ['.ts']).map(readSource),
      ...listFiles('scripts', ['.ts']).map(readSource),
      ...listFiles('apps/server/test', ['.ts']).map(readSource),
    ]
    const written = findAll(code, /\b([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b/g)
    expect([...said.keys()].filter((name) => !written.has(name))).toEqual([])
  })
})
