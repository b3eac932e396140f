import { listAllAccountIds, listCenterIds, visibleAccountIds } from '#modules/accounts/index.ts'
import { listAgencyIdsWithin } from '#modules/people/index.ts'
import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Case } from '../repo/cases.ts'
import { listKindCodesUnder } from '../repo/kinds.ts'
import type { CaseState, Urgency } from '../rules/case.ts'
import { isNumber } from '../rules/number.ts'
import { type CaseCounts, countCases } from '../views/counts.ts'
import type { Shown } from '../views/line.ts'
import { type ListName, type ListWanted, listCases, type Place, placeOf } from '../views/list.ts'
import { searchCases, searchNumbers } from '../views/search.ts'
import { maskedContact } from './contact.ts'

export interface ListAsked {
  list: ListName
  ended: boolean
  state?: CaseState[]
  kindCode?: string
  urgency?: Urgency
  overdue?: boolean
  unitId?: string
  /** Part of a number, or words. */
  words?: string
  after?: string
  limit: number
}

export interface CasePage {
  cases: Shown[]
  /** Give it back as `after` for the next page; null at the end. */
  next: string | null
}

/** A page of a work list of the caller. */
export async function readList(ctx: Ctx, asked: ListAsked): Promise<CasePage> {
  if (asked.ended && asked.list !== 'unit' && asked.list !== 'center')
    fail('INPUT_INVALID', { fields: [{ where: 'querystring/ended' }] })
  const wanted = await wantedOf(ctx, asked)
  const found = await find(ctx, wanted, asked.words?.trim() ?? '')
  const last = found.at(-1)
  const isFull = found.length === asked.limit
  return {
    cases: await Promise.all(
      found.map(async (one) => ({ found: one, contact: await maskedContact(ctx, one) })),
    ),
    next: isFull && last ? cursorOf(placeOf(wanted, last)) : null,
  }
}

async function wantedOf(ctx: Ctx, asked: ListAsked): Promise<ListWanted> {
  const { list, ended, state, kindCode, urgency, overdue, unitId } = asked
  return {
    name: list,
    ended,
    actor: ctx.actor,
    agencyIds: await agenciesOf(ctx, list),
    filters: {
      ...(state && state.length > 0 && { states: state }),
      ...(kindCode && { kindCodes: await listKindCodesUnder(ctx.db, kindCode) }),
      ...(urgency && { urgency }),
      ...(overdue && { overdue }),
      ...(unitId && { unitId }),
    },
    now: ctx.now(),
    after: asked.after === undefined ? undefined : readCursor(asked.after),
    limit: asked.limit,
  }
}

/** The units or centres whose cases a list shows. */
function agenciesOf(ctx: Ctx, list: ListName): Promise<readonly string[]> {
  switch (list) {
    case 'mine':
      return Promise.resolve([])
    case 'unit':
    case 'parts':
      return listAgencyIdsWithin(ctx.db, scopeOf(ctx.actor, 'cases.handle'))
    case 'admit':
    case 'requests':
      return listCenterIds(ctx.db, scopeOf(ctx.actor, 'cases.dispatch'))
    case 'center':
      return listCenterIds(ctx.db, scopeOf(ctx.actor, 'cases.read'))
  }
}

async function find(ctx: Ctx, wanted: ListWanted, words: string): Promise<Case[]> {
  if (words === '') return listCases(ctx.db, wanted)
  const accountIds = await accountsOf(ctx, wanted.name)
  if (isNumber(words)) return searchNumbers(ctx.db, wanted, words, accountIds)
  const lanes = [...new Set(accountIds.map((id) => id.slice(-1)))]
  return searchCases(ctx.db, wanted, words, lanes)
}

/** Accounts whose cases may stand in a list: a unit is given cases of any. */
async function accountsOf(ctx: Ctx, list: ListName): Promise<readonly string[]> {
  if (list === 'mine' || list === 'unit' || list === 'parts') return listAllAccountIds(ctx.db)
  const visible = await visibleAccountIds(ctx, 'cases.read')
  return visible === 'everything' ? listAllAccountIds(ctx.db) : visible
}

function cursorOf({ time, caseId }: Place): string {
  return Buffer.from(`${time} ${caseId}`).toString('base64url')
}

function readCursor(text: string): Place {
  const [time = '', caseId = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  const isTime = time === 'infinity' || !Number.isNaN(Date.parse(time))
  if (!isTime || caseId === '') fail('INPUT_INVALID', { fields: [{ where: 'querystring/after' }] })
  return { time, caseId }
}

/** The numbers beside the lists. */
export async function readCounts(ctx: Ctx): Promise<CaseCounts> {
  const [unitIds, dispatchIds, centerIds] = await Promise.all(
    (['unit', 'admit', 'center'] as const).map((list) => agenciesOf(ctx, list)),
  )
  return countCases(ctx.db, {
    actor: ctx.actor,
    now: ctx.now(),
    unitIds: unitIds ?? [],
    dispatchIds: dispatchIds ?? [],
    centerIds: centerIds ?? [],
  })
}
