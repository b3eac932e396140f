import { createHash, timingSafeEqual } from 'node:crypto'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, keyOf } from '../repo/cases.ts'
import { countWrong, findByNumber, noteWrong } from '../repo/lookups.ts'
import { numberDay } from '../rules/number.ts'
import { openContact } from './contact.ts'
import { type OwnCase, openProgress } from './own-case.ts'

/** Wrong guesses a case takes in a day; after them its number is not looked up any more. */
const wrongAtMost = 5

/**
 * The progress of a case for somebody who knows its number and the last four digits of the
 * telephone it was taken in with.
 *
 * CASE_LOOKUP_FAILED alike for a number that is none, for wrong digits, for a case without a
 * telephone or a confidential one, and after too many wrong guesses.
 */
export async function lookUpCase(
  ctx: Ctx,
  { accountId, number, digits }: { accountId: string; number: string; digits: string },
): Promise<OwnCase> {
  const day = numberDay(ctx.now())
  const found = await findByNumber(ctx.db, accountId, number)
  const phone = found && !found.confidential ? await phoneOf(ctx, found) : ''
  const isTired = found ? (await countWrong(ctx.db, keyOf(found), day)) >= wrongAtMost : false
  const isRight = phone.length >= 7 && isSame(digits, phone.slice(-4))
  if (found && isRight && !isTired) return openProgress(ctx, found, true)
  if (found && !isRight) await ctx.transaction((tx) => noteWrong(tx.db, keyOf(found), day))
  return fail('CASE_LOOKUP_FAILED')
}

async function phoneOf(ctx: Ctx, found: Case): Promise<string> {
  return (await openContact(ctx, found))?.phone ?? ''
}

/** Compares without telling by the time it takes how much is right. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [given, right].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
