import type pg from 'pg'
import { setIndexesAside, withBulkLoad } from './bulk.ts'
import { type BenchConversation, insertConversations, makeConversations } from './conversations.ts'
import { addMessage, idAt, insertMessages, newRows } from './messages.ts'
import { createChance, createWriter, createZipf } from './words.ts'

export interface Sizes {
  messages: number
  conversations: number
}

export interface Filled {
  loadSeconds: number
  indexSeconds: number
  conversations: readonly BenchConversation[]
  /** Some of the texts, for asking for phrases that stand in them. */
  texts: readonly string[]
}

const days = 180
const batch = 10_000
/** These come last of all, so that nothing has tidied up behind them, as on any day. */
const fresh = 2_000

/**
 * Fills the inbox with messages of half a year: a few accounts have most of them, a few people
 * write much. Tables and indexes are those of production; the indexes are built behind the load.
 */
export function fill(
  pool: pg.Pool,
  sizes: Sizes,
  { accountIds, staffIds }: { accountIds: readonly string[]; staffIds: readonly string[] },
  vocabulary: readonly string[],
): Promise<Filled> {
  return withBulkLoad(pool, async (client) => {
    const chance = createChance(11)
    const began = performance.now()
    const start = Date.now() - (days + 10) * 86_400_000
    const conversations = makeConversations(sizes.conversations, start, accountIds, chance)
    const write = writeMessages(client, sizes, conversations, vocabulary, chance)
    const aside: string[] = []
    for (const table of ['messages', 'conversations', 'followers'])
      aside.push(...(await setIndexesAside(client, table)))
    await write.upTo(sizes.messages - fresh)
    await insertConversations(client, conversations, staffIds, chance)
    const loaded = performance.now()
    for (const made of aside) await client.query(made)
    await client.query('vacuum (analyze) messages, conversations, followers')
    const indexed = performance.now()
    await write.upTo(sizes.messages)
    return {
      loadSeconds: Math.round(loaded - began) / 1000,
      indexSeconds: Math.round(indexed - loaded) / 1000,
      conversations,
      texts: write.texts,
    }
  })
}

/** Everybody writes once, in any order; then some much more than others. */
function writeMessages(
  client: pg.PoolClient,
  sizes: Sizes,
  conversations: readonly BenchConversation[],
  vocabulary: readonly string[],
  chance: () => number,
) {
  const sentence = createWriter(vocabulary, chance)
  const pick = createZipf(sizes.conversations, chance)
  const place = shuffled(sizes.conversations, chance)
  const end = Date.now()
  const step = (days * 86_400_000) / sizes.messages
  const texts: string[] = []
  let n = 0
  const next = (rows = newRows()) => {
    const one = conversations[place[n < place.length ? n : pick()] ?? 0]
    if (!one) throw new Error('there is no conversation to write into')
    const at = Math.floor(end - (sizes.messages - n) * step)
    const direction = directionOf(chance())
    const text = direction === 'event' ? '' : sentence()
    if (n % 97 === 0 && text !== '') texts.push(text)
    addMessage(rows, one, { id: idAt(at, n), at, direction, text })
    n++
    return rows
  }
  return {
    texts,
    /** The database takes one batch while the next is written. */
    async upTo(count: number): Promise<void> {
      let taking = Promise.resolve()
      while (n < count) {
        const rows = newRows()
        for (const stop = Math.min(n + batch, count); n < stop; ) next(rows)
        await taking
        taking = insertMessages(client, rows)
      }
      await taking
    },
  }
}

function directionOf(dice: number): string {
  if (dice < 0.55) return 'in'
  return dice < 0.9 ? 'out' : 'event'
}

function shuffled(count: number, chance: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_none, n) => n)
  for (let n = count - 1; n > 0; n--) {
    const other = Math.floor(chance() * (n + 1))
    const kept = order[n] ?? 0
    order[n] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
