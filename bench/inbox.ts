import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountsModule, closeAccounts } from '../apps/server/src/modules/accounts/index.ts'
import { inboxModule } from '../apps/server/src/modules/inbox/index.ts'
import { readConfig } from '../apps/server/src/platform/config/index.ts'
import type { Platform } from '../apps/server/src/platform/context.ts'
import { openPlatform } from '../apps/server/src/platform/ground.ts'
import { createBenchDatabase } from './callback/bench-database.ts'
import { fill } from './inbox/fill.ts'
import { measureLists, measureReading } from './inbox/lists.ts'
import { createMeter, type Figures } from './inbox/measure.ts'
import { makePlace } from './inbox/place.ts'
import { measureSearch } from './inbox/searches.ts'
import { createChance, makeVocabulary } from './inbox/words.ts'

/**
 * Lists, numbers, an open conversation and search in a large inbox on PostgreSQL, through the
 * inbox's own functions, with the names that a screen shows. Milliseconds.
 */
export async function run({ short }: { short: boolean }): Promise<Figures> {
  const sizes = short
    ? { messages: 50_000, conversations: 5_000, queries: 20 }
    : { messages: 1_000_000, conversations: 100_000, queries: 100 }
  const database = await createBenchDatabase()
  if (!database) return { postgres: 'not measured: none on 127.0.0.1:5432' }
  const dataDir = mkdtempSync(join(tmpdir(), 'minqiao-bench-'))
  const environment = { DATABASE_URL: database.url, LOG_LEVEL: 'error' }
  const platform = await openPlatform(readConfig('test', environment, dataDir), [
    accountsModule,
    inboxModule,
  ])
  try {
    return await measureAll(platform, sizes)
  } finally {
    await closeAccounts(platform)
    await platform.live.close()
    await platform.database.close()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measureAll(
  platform: Platform,
  sizes: { messages: number; conversations: number; queries: number },
): Promise<Figures> {
  const { messages, conversations, queries } = sizes
  const place = await makePlace(platform)
  const vocabulary = makeVocabulary(createChance(7))
  const filled = await fill(platform.database.pool, sizes, place, vocabulary)
  const meter = createMeter(platform, queries)
  await measureReading(meter, place, filled.conversations)
  await measureLists(platform, meter, place)
  await measureSearch(meter, place, vocabulary, filled.texts)
  return {
    messages,
    conversations,
    accounts: place.accountIds.length,
    queries_of_a_kind: queries,
    load_s: filled.loadSeconds,
    index_s: filled.indexSeconds,
    ...(await sizesOnDisk(platform)),
    ...meter.figures,
  }
}

async function sizesOnDisk({ database }: Platform): Promise<Figures> {
  const { rows } = await database.pool.query<{ tables: number; words: number }>(
    `select pg_total_relation_size('messages') as tables,
       pg_relation_size('messages_pieces') as words`,
  )
  const megabytes = (bytes = 0) => Math.round(bytes / 2 ** 20)
  return { messages_mb: megabytes(rows[0]?.tables), word_index_mb: megabytes(rows[0]?.words) }
}
