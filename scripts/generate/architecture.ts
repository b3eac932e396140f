import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruiseHouse } from '../cruise.ts'
import { root } from '../run.ts'

const rooms: [string, RegExp][] = [
  ['console', /^apps\/console\/src\//],
  ['h5', /^apps\/h5\/src\//],
  ['main', /^apps\/server\/src\/(main\.ts|main\/)/],
  ['app', /^apps\/server\/src\/app\.ts/],
  ['people', /^apps\/server\/src\/modules\/people\//],
  ['accounts', /^apps\/server\/src\/modules\/accounts\//],
  ['citizens', /^apps\/server\/src\/modules\/citizens\//],
  ['inbox', /^apps\/server\/src\/modules\/inbox\//],
  ['cases', /^apps\/server\/src\/modules\/cases\//],
  ['platform', /^apps\/server\/src\/platform\//],
  ['contracts', /^packages\/contracts\//],
  ['wechat', /^packages\/wechat\//],
  ['sandbox', /^packages\/sandbox\//],
]

const roomOf = (path: string): string | undefined =>
  rooms.find(([, pattern]) => pattern.test(path))?.[0]

/** The page on architecture: its words by hand, its drawing from the imports themselves. */
export async function drawArchitecture(): Promise<string> {
  const { result } = await cruiseHouse(['apps', 'packages'])
  const arrows = new Set<string>()
  if (typeof result === 'string') throw new Error('no cruise result')
  for (const module of result.modules) {
    const from = /\.test\.|\/testing\//.test(module.source) ? undefined : roomOf(module.source)
    if (!from) continue
    for (const { resolved } of module.dependencies) {
      const to = roomOf(resolved)
      if (to && to !== from) arrows.add(`  ${from} --> ${to}`)
    }
  }
  const drawing = ['```mermaid', 'graph TD', ...[...arrows].sort(), '```'].join('\n')
  const page = readFileSync(join(root, 'scripts/generate/architecture.md'), 'utf8')
  return page.replace('<!-- drawing -->', drawing)
}
