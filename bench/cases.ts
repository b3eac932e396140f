import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  accountsModule,
  closeAccounts,
  ensureAccount,
} from '../apps/server/src/modules/accounts/index.ts'
import { casesModule } from '../apps/server/src/modules/cases/index.ts'
import { readBoard, readFigures } from '../apps/server/src/modules/cases/service/figures.ts'
import { namesFor } from '../apps/server/src/modules/cases/service/names.ts'
import { readNotices } from '../apps/server/src/modules/cases/service/notices.ts'
import {
  type ListAsked,
  readCounts,
  readList,
} from '../apps/server/src/modules/cases/service/read-list.ts'
import { ensureAgency, findAgency } from '../apps/server/src/modules/people/index.ts'
import type { StaffActor } from '../apps/server/src/platform/actor.ts'
import { readConfig } from '../apps/server/src/platform/config/index.ts'
import type { Ctx, Platform } from '../apps/server/src/platform/context.ts'
import { uuidv7 } from '../apps/server/src/platform/db/index.ts'
import { openPlatform } from '../apps/server/src/platform/ground.ts'
import { createContext } from '../apps/server/src/platform/transaction.ts'
import { createBenchDatabase } from './callback/bench-database.ts'
import { fill, type Offices, type Sizes } from './cases/fill.ts'
import { measure } from './cases/measure.ts'
import { measureSweeps } from './cases/sweeping.ts'
import { createChance, createWriter, makeVocabulary } from './inbox/words.ts'

type Figures = Record<string, number | string>

/**
 * Work lists, search, numbers and the sweep of clocks over many cases on PostgreSQL, through the
 * module's own functions, with the names that a screen shows. Milliseconds and seconds.
 */
export async function run({ short }: { short: boolean }): Promise<Figures> {
  const sizes: Sizes = short
    ? { cases: 30_000, open: 10_000, units: 40, handlers: 200, due: 8_000 }
    : { cases: 1_000_000, open: 150_000, units: 300, handlers: 2_000, due: 100_000 }
  const database = await createBenchDatabase()
  if (!database) return { postgres: 'not measured: none on 127.0.0.1:5432' }
  const dataDir = mkdtempSync(join(tmpdir(), 'minqiao-bench-'))
  const config = readConfig('test', { DATABASE_URL: database.url, LOG_LEVEL: 'error' }, dataDir)
  const nodes: Platform[] = []
  try {
    for (let n = 0; n < 2; n++)
      nodes.push(await openPlatform(config, [accountsModule, casesModule]))
    const [platform] = nodes
    if (!platform) throw new Error('no node was opened')
    const offices = await makeOffices(platform, sizes)
    const texts = makeTexts(short ? 2_000 : 20_000)
    const filled = await fill(platform.database.pool, sizes, offices, texts)
    return {
      ...sizes,
      fill_s: Math.round(filled),
      ...(await measureLists(platform, offices, texts, short ? 60 : 300)),
      ...(await measureSweeps(nodes, sizes.due)),
      ...(await measureNotices(platform, offices, short ? 60 : 300)),
    }
  } finally {
    for (const platform of nodes) {
      await closeAccounts(platform)
      await platform.live.close()
      await platform.database.close()
    }
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function makeOffices(platform: Platform, { units, handlers }: Sizes): Promise<Offices> {
  const actor = { kind: 'system', id: 'bench' } as const
  const ctx = createContext(platform, { actor, requestId: 'bench' })
  const make = async (parentId: string | null, name: string) => {
    const kind = parentId === null ? 'government' : 'department'
    const agencyId = await ensureAgency(ctx, { parentId, kind, name })
    return { agencyId, path: (await findAgency(ctx.db, agencyId))?.path ?? '' }
  }
  const city = await make(null, '演示市政府')
  const center = await make(city.agencyId, '热线中心')
  const made: Offices['units'][number][] = []
  for (let n = 0; n < units; n++) made.push(await make(city.agencyId, `演示单位${n}`))
  const accountIds: string[] = []
  for (let n = 0; n < 20; n++) {
    const account = await ensureAccount(ctx, {
      agencyId: center.agencyId,
      name: `演示账号${n}`,
      originalId: `gh_${String(n).padStart(12, '0')}`,
      appId: `wx${String(n).padStart(16, '0')}`,
      kind: 'service',
      verified: true,
      mode: 'plain',
      secret: String(n).padStart(32, '0'),
    })
    accountIds.push(account.accountId)
  }
  const staffIds = Array.from({ length: handlers }, () => uuidv7())
  return { centerId: center.agencyId, centerPath: center.path, units: made, accountIds, staffIds }
}

function makeTexts(count: number): string[] {
  const chance = createChance(7)
  const write = createWriter(makeVocabulary(chance), chance)
  return Array.from({ length: count }, () => `${write()}${write()}`)
}

function staffAt(id: string, agencyPath: string, role: 'case-lead' | 'duty-officer'): StaffActor {
  const grants = [{ role, agencyPath }] as const
  return { kind: 'staff', id, name: '演示', agencyId: '', agencyPath, grants }
}

async function measureLists(
  platform: Platform,
  { centerPath, units, staffIds }: Offices,
  texts: readonly string[],
  queries: number,
): Promise<Figures> {
  const chance = createChance(5)
  const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const cityPath = centerPath.split('/').slice(0, 2).join('/').concat('/')
  const cityId = cityPath.slice(1, -1)
  const inUnit = () => staffAt(any(staffIds), any(units).path, 'case-lead')
  const inCenter = () => staffAt(any(staffIds), centerPath, 'duty-officer')
  const overAll = () => staffAt(any(staffIds), cityPath, 'case-lead')
  const figures: Figures = {}
  const take = async (
    name: string,
    actor: () => StaffActor,
    ask: (ctx: Ctx) => Promise<unknown>,
  ) => {
    const times = await measure(queries, () =>
      ask(createContext(platform, { actor: actor(), requestId: 'bench' })),
    )
    figures[`${name}_p50_ms`] = times.p50
    figures[`${name}_p95_ms`] = times.p95
  }
  const takeFew = async (name: string, ask: (ctx: Ctx) => Promise<unknown>) => {
    const times = await measure(Math.ceil(queries / 10), () =>
      ask(createContext(platform, { actor: overAll(), requestId: 'bench' })),
    )
    figures[`${name}_p95_ms`] = times.p95
  }
  const list = (asked: Partial<ListAsked>) => async (ctx: Ctx) => {
    const page = await readList(ctx, { list: 'mine', ended: false, limit: 40, ...asked })
    await namesFor(
      ctx.db,
      page.cases.map(({ found }) => found),
    )
  }
  const phrase = () =>
    any(texts)
      .replace(/[，。？]/gu, '')
      .slice(2, 6)
  await take('floor', inUnit, (ctx) => ctx.platform.database.pool.query('select 1'))
  await take('my_work', inUnit, list({}))
  await take('unit', inUnit, list({ list: 'unit' }))
  await take('unit_of_all_units', overAll, list({ list: 'unit' }))
  await take('unit_overdue', inUnit, list({ list: 'unit', overdue: true }))
  await take('unit_ended', inUnit, list({ list: 'unit', ended: true }))
  await take('parts', inUnit, list({ list: 'parts' }))
  await take('admit', inCenter, list({ list: 'admit' }))
  await take('requests', inCenter, list({ list: 'requests' }))
  await take('center', inCenter, list({ list: 'center' }))
  await take('center_by_state', inCenter, list({ list: 'center', state: ['calling-back'] }))
  await take('center_by_urgency', inCenter, list({ list: 'center', urgency: 'emergency' }))
  await take('center_ended', inCenter, list({ list: 'center', ended: true }))
  await take('search', inCenter, (ctx) => list({ list: 'center', words: phrase() })(ctx))
  await take('search_ended', inCenter, (ctx) =>
    list({ list: 'center', ended: true, words: phrase() })(ctx),
  )
  await take('search_nothing', inCenter, list({ list: 'center', words: '魑魅魍魉' }))
  await take('counts', inCenter, readCounts)
  await take('counts_of_all_units', overAll, readCounts)
  // A month of the whole city, and what all its units have in hand.
  const month = { from: new Date(Date.now() - 30 * 86_400_000), to: new Date() }
  await takeFew('figures', (ctx) => readFigures(ctx, cityId, month))
  await takeFew('board', (ctx) => readBoard(ctx, cityId))
  return figures
}

/** What the sweeps have left for a unit, and for the city to which all of it was escalated. */
async function measureNotices(
  platform: Platform,
  { units, centerPath }: Offices,
  queries: number,
): Promise<Figures> {
  const cityPath = centerPath.split('/').slice(0, 2).join('/').concat('/')
  const chance = createChance(9)
  const ask = (path: string) => {
    const actor = staffAt(uuidv7(), path, 'case-lead')
    const ctx = createContext(platform, { actor, requestId: 'bench' })
    return readNotices(ctx, { unseen: true, limit: 30 })
  }
  const unit = await measure(queries, () =>
    ask(units[Math.floor(chance() * units.length)]?.path ?? ''),
  )
  const city = await measure(queries, () => ask(cityPath))
  return { notices_p95_ms: unit.p95, notices_of_city_p95_ms: city.p95 }
}
