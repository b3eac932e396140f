import { isSystemWide, scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { shippedKinds } from '../kinds/index.ts'
import { type Kind, listKinds, lockKinds, replaceKinds } from '../repo/kinds.ts'
import { type KindRow, readKindRows } from '../rules/kind-rows.ts'

const mostProblems = 100

/**
 * Puts a table of kinds (CSV) in place of the one before; what it leaves out is withdrawn. For
 * somebody who keeps the kinds of the whole system, because everybody uses them.
 *
 * CASE_KINDS_INVALID names every line that is wrong; then nothing is changed.
 */
export function importKinds(ctx: Ctx, text: string): Promise<number> {
  if (!isSystemWide(scopeOf(ctx.actor, 'cases.configure')))
    fail('PERMISSION_DENIED', { permission: 'cases.configure' })
  const { rows, problems } = readKindRows(text)
  if (rows.length === 0 && problems.length === 0) problems.push({ line: 2, problem: 'columns' })
  if (problems.length > 0)
    fail('CASE_KINDS_INVALID', {
      problems: problems.slice(0, mostProblems),
      count: problems.length,
    })
  return ctx.transaction(async (tx) => {
    await lockKinds(tx.db)
    return save(tx, rows, 'imported')
  })
}

/** Gives a new deployment the kinds that come with the product; later ones are its own matter. */
export async function loadKinds(ctx: Ctx): Promise<void> {
  if ((await listKinds(ctx.db)).length > 0) return
  await ctx.transaction(async (tx) => {
    await lockKinds(tx.db)
    if ((await listKinds(tx.db)).length === 0)
      await save(tx, readKindRows(shippedKinds).rows, 'shipped')
  })
}

async function save(tx: Tx, rows: readonly KindRow[], origin: string): Promise<number> {
  const count = await replaceKinds(tx.db, rows, tx.now())
  tx.record({
    action: 'case-kinds.replaced',
    subject: { kind: 'case-kinds', id: origin },
    agencyPath: '',
    details: { kinds: count },
  })
  return count
}

/** Every kind in use, parents before children: the same for everybody. */
export function readKinds({ db }: Pick<Ctx, 'db'>): Promise<Kind[]> {
  return listKinds(db)
}
