import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  accountsModule,
  closeAccounts,
  ensureAccount,
} from '../apps/server/src/modules/accounts/index.ts'
import { inboxModule } from '../apps/server/src/modules/inbox/index.ts'
import { namesFor } from '../apps/server/src/modules/inbox/service/names.ts'
import {
  readConversations,
  readCounts,
  readMessages,
  readPicked,
  searchInbox,
} from '../apps/server/src/modules/inbox/service/read-inbox.ts'
import { ensureAgency, findAgency } from '../apps/server/src/modules/people/index.ts'
import type { StaffActor } from '../apps/server/src/platform/actor.ts'
import { readConfig } from '../apps/server/src/platform/config/index.ts'
import type { Ctx, Platform } from '../apps/server/src/platform/context.ts'
import { uuidv7 } from '../apps/server/src/platform/db/index.ts'
import { openPlatform } from '../apps/server/src/platform/ground.ts'
import { createContext } from '../apps/server/src/platform/transaction.ts'
import { createBenchDatabase } from './callback/bench-database.ts'
import { type Filled, fill } from './inbox/fill.ts'
import { measure } from './inbox/measure.ts'
import { createChance, createZipf, makeVocabulary } from './inbox/words.ts'

type Figures = Record<string, number | string>

/** Queries of each kind. */
const queries = 300

/**
 * Lists, numbers, an open conversation and search in a large inbox on PostgreSQL, through the
 * inbox's own functions, with the names that a screen shows. Milliseconds.
 */
export async function run({ short }: { short: boolean }): Promise<Figures> {
  const sizes = short
    ? { messages: 50_000, conversations: 5_000 }
    : { messages: 1_000_000, conversations: 100_000 }
  const database = await createBenchDatabase()
  if (!database) return { postgres: 'not measured: none on 127.0.0.1:5432' }
  const dataDir = mkdtempSync(join(tmpdir(), 'minqiao-bench-'))
  const environment = { DATABASE_URL: database.url, LOG_LEVEL: 'error' }
  const platform = await openPlatform(readConfig('test', environment, dataDir), [
    accountsModule,
    inboxModule,
  ])
  try {
    const place = await makeAccounts(platform)
    const staffIds = Array.from({ length: 50 }, () => uuidv7())
    const vocabulary = makeVocabulary(createChance(7))
    const { pool } = platform.database
    const filled = await fill(pool, sizes, place.accountIds, staffIds, vocabulary)
    const actor = agentAt(place.agencyPath, staffIds[0] ?? '')
    return {
      ...sizes,
      accounts: place.accountIds.length,
      load_rows_per_s: Math.round(filled.rowsPerSecond),
      ...(await sizesOnDisk(platform)),
      ...(await measureLists(platform, actor, place.accountIds, filled)),
      ...(await measureSearch(platform, actor, place.accountIds, filled, vocabulary)),
    }
  } finally {
    await closeAccounts(platform)
    await platform.live.close()
    await platform.database.close()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

interface Place {
  agencyPath: string
  accountIds: string[]
}

async function makeAccounts(platform: Platform): Promise<Place> {
  const ctx = createContext(platform, {
    actor: { kind: 'system', id: 'bench' },
    requestId: 'bench',
  })
  const agencyId = await ensureAgency(ctx, {
    parentId: null,
    kind: 'government',
    name: '演示县政府',
  })
  const accountIds: string[] = []
  for (let n = 0; n < 20; n++) {
    const account = await ensureAccount(ctx, {
      agencyId,
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
  return { agencyPath: (await findAgency(ctx.db, agencyId))?.path ?? '', accountIds }
}

function agentAt(agencyPath: string, id: string): StaffActor {
  const grants = [{ role: 'answering-lead', agencyPath } as const]
  return { kind: 'staff', id, name: '演示·坐席甲', agencyId: '', agencyPath, grants }
}

async function sizesOnDisk({ database }: Platform): Promise<Figures> {
  const { rows } = await database.pool.query<{ tables: number; words: number }>(
    `select pg_total_relation_size('messages') as tables,
       pg_relation_size('messages_pieces') as words`,
  )
  const megabytes = (bytes = 0) => Math.round(bytes / 2 ** 20)
  return { messages_mb: megabytes(rows[0]?.tables), word_index_mb: megabytes(rows[0]?.words) }
}

async function measureLists(
  platform: Platform,
  actor: StaffActor,
  accountIds: readonly string[],
  filled: Filled,
): Promise<Figures> {
  const figures: Figures = {}
  const take = async (name: string, query: (ctx: Ctx, n: number) => Promise<unknown>) => {
    const times = await measure(queries, (n) =>
      query(createContext(platform, { actor, requestId: 'bench' }), n),
    )
    figures[`${name}_p50_ms`] = times.p50
    figures[`${name}_p95_ms`] = times.p95
  }
  for (const filter of ['waiting', 'all', 'mine', 'unassigned', 'done'] as const) {
    const list = async (ctx: Ctx, accountId?: string) => {
      const page = await readConversations(ctx, { filter, accountId, limit: 40 })
      await namesFor(ctx.db, page.conversations)
    }
    await take(`list_${filter}`, (ctx) => list(ctx))
    await take(`list_${filter}_one_account`, (ctx, n) => list(ctx, accountIds[n % 20]))
  }
  await take('counts', (ctx) => readCounts(ctx))
  const draw = createChance(3)
  const any = () => filled.conversationIds[Math.floor(draw() * filled.conversationIds.length)]
  await take('open_conversation', async (ctx) => {
    const key = any()
    if (key) await readMessages(ctx, key, { limit: 50 })
  })
  const ids = () => Array.from({ length: 40 }, () => any()?.conversationId ?? '')
  await take('pick', (ctx) => readPicked(ctx, ids()))
  return figures
}

async function measureSearch(
  platform: Platform,
  actor: StaffActor,
  accountIds: readonly string[],
  { texts }: Filled,
  vocabulary: readonly string[],
): Promise<Figures> {
  const chance = createChance(5)
  const between = (from: number, to: number) =>
    vocabulary[from + Math.floor(chance() * (to - from))] ?? ''
  const phrase = () => {
    const text = (texts[Math.floor(chance() * texts.length)] ?? '').replace(/[，。？]/gu, '')
    return text.slice(2, 6)
  }
  const rank = createZipf(vocabulary.length, chance)
  const letter = () => vocabulary[rank()]?.charAt(Math.floor(chance() * 2)) ?? ''
  const asked: Record<string, () => string> = {
    frequent: () => between(0, 20),
    middle: () => between(100, 1000),
    seldom: () => between(1000, 5000),
    rare: () => between(15_000, 20_000),
    phrase,
    two_words: () => `${between(0, 50)} ${between(50, 500)}`,
    one_character: letter,
    nothing: () => '魑魅魍魉',
  }
  const figures: Figures = {}
  for (const [name, words] of Object.entries(asked))
    for (const scope of ['', '_one_account']) {
      const times = await measure(queries, (n) => {
        const accountId = scope === '' ? undefined : accountIds[n % 20]
        const ctx = createContext(platform, { actor, requestId: 'bench' })
        return searchInbox(ctx, { words: words(), accountId, limit: 30 })
      })
      figures[`search_${name}${scope}_p50_ms`] = times.p50
      figures[`search_${name}${scope}_p95_ms`] = times.p95
      figures[`search_${name}${scope}_max_ms`] = times.max
    }
  return figures
}
