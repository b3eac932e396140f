import type { Ctx } from '#platform/context.ts'
import type { CaseKey } from '../repo/cases.ts'
import { listRatings, type Rating } from '../repo/ratings.ts'
import { requireCase } from './load.ts'
import { keptWords } from './sealed-words.ts'

/** What citizens said of the answers to a case, oldest first. */
export async function readRatings(ctx: Ctx, key: CaseKey): Promise<Rating[]> {
  const found = await requireCase(ctx, 'cases.read', key)
  const ratings = await listRatings(ctx.db, key)
  return Promise.all(
    ratings.map(async (rating) => ({
      ...rating,
      words: await keptWords(ctx, found, `rating-${rating.round}-${rating.turn}`, rating.words),
    })),
  )
}
