import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { modules } from '#app'
import { cruiseHouse } from '../../../../scripts/cruise.ts'
import { forbidden, MAY_ASK } from '../../../../scripts/fence-rules.ts'
import { root } from './sources.ts'

/** A small house in which everything is where it should be. */
const sound: Record<string, string> = {
  'package.json': '{ "type": "module", "workspaces": ["apps/*", "packages/*"] }',
  'apps/server/package.json': JSON.stringify({
    type: 'module',
    imports: {
      '#app': './src/app.ts',
      '#platform/*': './src/platform/*',
      '#modules/*': './src/modules/*',
    },
  }),
  'apps/server/src/app.ts': `import { inbox } from '#modules/inbox/index.ts'; export const app = inbox`,
  'apps/server/src/platform/errors.ts': `export function fail() {}`,
  'apps/server/src/platform/db/index.ts': `export const db = 1; export type Db = typeof db`,
  'apps/server/src/modules/people/index.ts': `export { staff } from './repo.ts'`,
  'apps/server/src/modules/people/repo.ts': `export const staff = 1`,
  'apps/server/src/modules/inbox/index.ts': `export { inbox } from './service.ts'`,
  'apps/server/src/modules/inbox/service.ts': `import { staff } from '#modules/people/index.ts'; import { rule } from './rules.ts'; export const inbox = [staff, rule]`,
  'apps/server/src/modules/inbox/rules.ts': `import type { Db } from '#platform/db/index.ts'; import { fail } from '#platform/errors.ts'; export const rule = (db: Db) => [db, fail]`,
  'apps/server/src/main/start.ts': `import { world } from '../../../../packages/sandbox/src/index.ts'; export const start = world`,
  'apps/console/src/main.ts': `import { words } from '../../../packages/contracts/src/index.ts'; export const page = words`,
  'packages/contracts/src/index.ts': `export const words = 1`,
  'packages/wechat/src/index.ts': `import { createHash } from 'node:crypto'; export const protocol = createHash`,
  'packages/sandbox/src/index.ts': `import { protocol } from '../../wechat/src/index.ts'; export const world = protocol`,
  'node_modules/some-library/package.json': '{ "name": "some-library", "main": "index.js" }',
  'node_modules/some-library/index.js': 'module.exports = {}',
  'node_modules/kysely/package.json': '{ "name": "kysely", "main": "index.js" }',
  'node_modules/kysely/index.js': 'module.exports = {}',
}

/** One file with one fault, and the rule that must see it. */
const faults: [rule: string, path: string, text: string][] = [
  ['enter-by-the-door', 'modules/inbox/a.ts', `import { staff } from '#modules/people/repo.ts'`],
  ['enter-by-the-door', 'modules/inbox/a.ts', `import '../people/repo.ts'`],
  ['enter-by-the-door', 'modules/inbox/a.ts', `export * from '#modules/people/repo.ts'`],
  ['enter-by-the-door', 'modules/inbox/a.ts', `export const a = import('../people/repo.ts')`],
  ['enter-by-the-door', 'modules/inbox/a.ts', `import type { staff } from '../people/repo.ts'`],
  ['app-enters-by-the-door', 'main/a.ts', `import { staff } from '#modules/people/repo.ts'`],
  ['people-asks-down', 'modules/people/a.ts', `import { inbox } from '#modules/inbox/index.ts'`],
  ['people-asks-down', 'modules/people/a.test.ts', `import '#modules/inbox/index.ts'`],
  ['platform-knows-no-business', 'platform/a.ts', `import '#modules/people/index.ts'`],
  ['platform-knows-no-business', 'platform/a.ts', `import { app } from '#app'`],
  ['rules-are-pure', 'modules/inbox/rules/a.ts', `import { db } from '#platform/db/index.ts'`],
  ['rules-are-pure', 'modules/inbox/rules/a.ts', `import { readFileSync } from 'node:fs'`],
  ['rules-are-pure', 'modules/inbox/rules/a.ts', `import { inbox } from '../service.ts'`],
  ['rules-are-pure', 'modules/people/rules.ts', `import { sql } from 'kysely'`],
  ['routes-do-not-query', 'modules/people/routes.ts', `import { sql } from 'kysely'`],
  ['routes-do-not-query', 'modules/people/routes/a.ts', `import { staff } from '../repo.ts'`],
  ['no-cycles', 'modules/people/repo.ts', `import './index.ts'; export const staff = 1`],
  ['resolves', 'modules/inbox/a.ts', `import './nowhere.ts'`],
  ['resolves', 'modules/inbox/a.ts', `import '#platform/nowhere.ts'`],
  ['resolves', 'modules/inbox/a.ts', `import '#alias/that/is/not/declared.ts'`],
  ['resolves', 'modules/inbox/a.ts', `import 'a-package-nobody-installed'`],
  [
    'sandbox-is-for-trying',
    'modules/inbox/a.ts',
    `import '../../../../../packages/sandbox/src/index.ts'`,
  ],
  ['product-without-tests', 'modules/inbox/a.ts', `import '../../../test/harness.ts'`],
]

/** The same for files outside of the server. */
const faultsElsewhere: [rule: string, path: string, text: string][] = [
  ['packages-stand-alone', 'packages/wechat/src/a.ts', `import '../../../apps/server/src/app.ts'`],
  ['packages-stand-alone', 'packages/contracts/src/a.ts', `import '../../sandbox/src/index.ts'`],
  ['protocol-and-contracts-need-nothing', 'packages/wechat/src/a.ts', `import 'some-library'`],
  ['clients-reach-contracts-only', 'apps/console/src/a.ts', `import '../../server/src/app.ts'`],
  ['clients-reach-contracts-only', 'apps/h5/src/a.ts', `import '../../console/src/main.ts'`],
  [
    'clients-reach-contracts-only',
    'apps/console/src/a.ts',
    `import '../../../packages/wechat/src/index.ts'`,
  ],
]

const built: string[] = []

/** Builds the house with one more file, cruises it with the real rules, and answers what fired. */
async function firedBy(path?: string, text = ''): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'minqiao-fence-'))
  built.push(house)
  const files = { ...sound, 'apps/server/test/harness.ts': '', ...(path && { [path]: text }) }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true })
    writeFileSync(join(house, name), `${content}\n`)
  }
  const { violations } = await cruiseHouse(['apps', 'packages'], house)
  return [...new Set(violations.map(({ rule }) => rule.name))]
}

afterEach(() => {
  for (const house of built.splice(0)) rmSync(house, { recursive: true, force: true })
})

describe('the fence', () => {
  it('lets a sound house be', async () => {
    expect(await firedBy()).toEqual([])
  })

  it.each(faults)('%s fires at apps/server/src/%s: %s', async (rule, path, text) => {
    expect(await firedBy(`apps/server/src/${path}`, text)).toContain(rule)
  })

  it.each(faultsElsewhere)('%s fires at %s: %s', async (rule, path, text) => {
    expect(await firedBy(path, text)).toContain(rule)
  })

  it('has no rule that was never seen to fire', () => {
    const seen = new Set([...faults, ...faultsElsewhere].map(([rule]) => rule))
    const untried = forbidden
      .map(({ name }) => name ?? '')
      .filter((name) => !seen.has(name) && !name.endsWith('-asks-down'))
    expect(untried).toEqual([])
  })

  it('knows every module, and lets it ask only those that app.ts starts before it', () => {
    const names = modules.map(({ name }) => name)
    const folders = readdirSync(join(root, 'apps/server/src/modules'))
    expect(Object.keys(MAY_ASK)).toEqual(names)
    expect(folders.toSorted()).toEqual(names.toSorted())
    for (const [place, name] of names.entries())
      expect(names.slice(0, place)).toEqual(expect.arrayContaining(MAY_ASK[name] ?? []))
  })
})
