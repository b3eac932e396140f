import { describe, expect, it } from 'vitest'
import { isProduct, listFiles, readSource } from './sources.ts'

const everything = listFiles('')
const sources = everything.filter((path) => /\.(ts|tsx|mts|mjs|css|sql)$/.test(path))
const written = everything
  .filter((path) =>
    /\.(ts|tsx|mts|mjs|cjs|css|sql|md|json|html|svg|sh|yml|yaml)$|^\.ci\//.test(path),
  )
  .filter((path) => path !== 'apps/server/test/house/tree.test.ts')

/** Made by programs, or by a platform's own names. */
const generated = /(\.gen\.ts|package-lock\.json|house\/schema\.sql)$/
/** A migration is one step, and never edited to be cut in two. */
const oneStep = /^apps\/server\/migrations\//

/** Words that would tie the project to the place where it was made. */
const foreign: [what: string, pattern: RegExp][] = [
  ['a path of one machine', /(?<![\w.}])\/(work|home|Users)\/[\w.-]/],
  ['a registry’s host', /https?:\/\/[\w.-]*(registry|nexus|artifactory|verdaccio)[\w.-]*\//i],
  [
    'a token or key',
    /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{30,}|\bAKIA[0-9A-Z]{16}\b/,
  ],
  ['something left for later', /\b(TODO|FIXME|XXX|HACK)\b/],
]

describe('the tree', () => {
  it('has no source of more than 300 lines', () => {
    const long = sources
      .filter((path) => !generated.test(path) && !oneStep.test(path) && isProduct(path))
      .map((path) => ({ path, lines: readSource(path).text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('has no test of more than 400 lines', () => {
    const long = sources
      .filter((path) => !generated.test(path) && !isProduct(path))
      .map((path) => ({ path, lines: readSource(path).text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  it('names files and folders in kebab-case', () => {
    const odd = everything.filter((path) => {
      if (!/^(apps|packages|bench|scripts)\//.test(path)) return false
      const names = path.split('/')
      return names.some(
        (name) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) && !isNamedByOthers(name),
      )
    })
    expect(odd).toEqual([])
  })

  it('has no room for things that belong nowhere', () => {
    const rooms = /(^|\/)(utils?|helpers?|commons?|misc|shared|lib\/index)(\.[a-z]+)*(\/|$)/
    expect(everything.filter((path) => rooms.test(path))).toEqual([])
  })

  it.each(foreign)('never mentions %s', (_what, pattern) => {
    const found = written
      .filter((path) => path !== 'package-lock.json' && path !== 'biome.json')
      .flatMap((path) =>
        readSource(path)
          .text.split('\n')
          .map((line, place) => ({ where: `${path}:${place + 1}`, line }))
          .filter(({ line }) => pattern.test(line)),
      )
    expect(found).toEqual([])
  })

  it('locks packages without saying where they were fetched', () => {
    const { text } = readSource('package-lock.json')
    expect(text.match(/"resolved": "https?:(?!\/\/registry\.npmjs\.org\/)[^"]*/g) ?? []).toEqual([])
  })

  it('exports by name only', () => {
    const found = sources
      .filter(
        (path) => /\.tsx?$/.test(path) && !path.endsWith('.config.ts') && !generated.test(path),
      )
      .filter((path) => /^export default\b/m.test(readSource(path).text))
    expect(found).toEqual([])
  })

  it('keeps the compiler and the linter from being silenced', () => {
    const found = sources
      .filter((path) => /\.(tsx?|mts)$/.test(path) && !generated.test(path))
      .filter((path) => /@ts-(ignore|nocheck)|biome-ignore-all/.test(readSource(path).text))
    expect(found.filter((path) => path !== 'apps/server/test/house/tree.test.ts')).toEqual([])
  })

  it('has a page of ten lines or so for every module', () => {
    const modules = listFiles('apps/server/src/modules', ['index.ts'])
      .filter((path) => path.split('/').length === 6)
      .map((path) => path.replace('index.ts', 'README.md'))
    expect(modules.length).toBeGreaterThan(3)
    expect(modules.filter((path) => !everything.includes(path))).toEqual([])
  })
})

function isNamedByOthers(name: string): boolean {
  return /^(README\.md|\d{4}_[a-z-]+\.sql|\d{4}_trial\.sql|\d{4}\.ts|co-wechat-api\.d\.ts)$/.test(
    name,
  )
}
