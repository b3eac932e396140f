import { namesFor } from '../../apps/server/src/modules/inbox/service/names.ts'
import { readPicked, searchInbox } from '../../apps/server/src/modules/inbox/service/read-inbox.ts'
import type { StaffActor } from '../../apps/server/src/platform/actor.ts'
import type { Ctx } from '../../apps/server/src/platform/context.ts'
import type { Meter } from './measure.ts'
import type { Place } from './place.ts'
import { createChance, createZipf } from './words.ts'

/** As many as the console asks for. */
const pageSize = 50

/**
 * What people search for: words by how often they stand in messages, parts of a sentence, single
 * characters, and three kinds of what is nowhere: unknown characters, known ones that never stand
 * together, and frequent words in an order that nobody has written.
 */
function makeQuestions(vocabulary: readonly string[], texts: readonly string[]) {
  const chance = createChance(5)
  const one = <T>(from: readonly T[]) => from[Math.floor(chance() * from.length)] as T
  const word = (from: number, to: number) => one(vocabulary.slice(from, to))
  const rank = createZipf(vocabulary.length, chance)
  const phrase = () =>
    one(texts)
      .replace(/[，。？]/gu, '')
      .slice(2, 6)
  return {
    common: () => word(0, 20),
    middle: () => word(100, 1000),
    seldom: () => word(1000, 5000),
    rare: () => word(15_000, 20_000),
    phrase,
    two_words: () => `${word(0, 50)} ${word(50, 500)}`,
    character: () => one([...(vocabulary[rank()] ?? '好')]),
    absent: () => one(['魑魅魍魉', '饕餮', '鼹']),
    absent_pair: () => `${one([...word(0, 150)])}魅${one([...word(0, 150)])}`,
    absent_phrase: () => `${word(0, 20)}${word(0, 20)}${word(0, 20)}${word(0, 20)}${word(0, 20)}`,
  }
}

async function search(ctx: Ctx, words: string, accountId?: string): Promise<void> {
  const hits = await searchInbox(ctx, { words, accountId, limit: pageSize })
  const ids = [...new Set(hits.map((hit) => hit.conversationId))]
  await namesFor(ctx.db, await readPicked(ctx, ids))
}

/** Search in the whole region, in one agency, in one account, with all that the screen shows. */
export async function measureSearch(
  { take, figures }: Meter,
  { agencyStaff, regionStaff, agencyAccountIds }: Place,
  vocabulary: readonly string[],
  texts: readonly string[],
): Promise<void> {
  const account = (n: number) => agencyAccountIds[n % agencyAccountIds.length]
  const views: [string, StaffActor, (n: number) => string | undefined][] = [
    ['search', regionStaff, () => undefined],
    ['search_agency', agencyStaff, () => undefined],
    ['search_account', regionStaff, account],
  ]
  const p95s: number[] = []
  for (const [view, actor, accountOf] of views)
    for (const [name, ask] of Object.entries(makeQuestions(vocabulary, texts)))
      p95s.push(await take(`${view}_${name}`, actor, (ctx, n) => search(ctx, ask(), accountOf(n))))
  figures.search_p95_ms = Math.max(...p95s)
}
