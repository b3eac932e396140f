import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findAll, listFiles, readSource, root } from './sources.ts'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  scripts?: Record<string, string>
}

const manifests = listFiles('', ['package.json']).map(
  (path) => JSON.parse(readSource(path).text) as Manifest,
)
const pages = listFiles('', ['.md']).map(readSource)

describe('the page of dependencies', () => {
  const page = readSource('docs/decisions/dependencies.md')
  const rows = page.text.split('\n').filter((line) => /^\| `/.test(line))
  const told = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  )
  const used = new Set(
    manifests.flatMap((manifest) =>
      [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(
        (group) => Object.keys(group ?? {}),
      ),
    ),
  )

  it('has one line for each, and none for others', () => {
    expect([...used].filter((name) => !told.includes(name))).toEqual([])
    expect(told.filter((name) => !used.has(name ?? ''))).toEqual([])
    expect(told.filter((name, place) => told.indexOf(name) !== place)).toEqual([])
  })

  it('is about exact versions', () => {
    const loose = manifests.flatMap((manifest) =>
      [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(
        (group) =>
          Object.entries(group ?? {}).filter(([, version]) => /^[~^<>*]|latest/.test(version)),
      ),
    )
    expect(loose).toEqual([])
  })
})

describe('every document', () => {
  it('links to what is there', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(root, dirname(path), target)))
        .map((target) => `${path} → ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('names files that are there', () => {
    const found = findAll(pages, /`((?:apps|packages|scripts|docs|bench)\/[\w./-]+\.\w+)`/g)
    expect([...found.keys()].filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names commands that exist', () => {
    const scripts = new Set(
      Object.keys(manifests.find(({ scripts }) => scripts?.test)?.scripts ?? {}),
    )
    const found = findAll(
      pages.filter(({ path }) => !path.startsWith('packages/')),
      /npm run ([a-z][a-z-]*)/g,
    )
    expect([...found.keys()].filter((name) => !scripts.has(name))).toEqual([])
  })

  it('of a decision fits on forty lines', () => {
    const long = pages
      .filter(({ path }) => /^docs\/decisions\/\d/.test(path))
      .filter(({ text }) => text.split('\n').length > 41)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})
