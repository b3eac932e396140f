import type { Ctx } from '#platform/context.ts'
import type { CaseKey } from '../repo/cases.ts'
import { requireCase } from './load.ts'
import { listUnits } from './unit.ts'

const mostShown = 200

/** Units that a case may be given to or that may help, by name; with words, those so called. */
export async function readUnits(
  ctx: Ctx,
  key: CaseKey,
  words = '',
): Promise<{ agencyId: string; name: string }[]> {
  const found = await requireCase(ctx, 'cases.read', key)
  const units = await listUnits(ctx.db, found.center_path)
  return units.filter(({ name }) => name.includes(words.trim())).slice(0, mostShown)
}
