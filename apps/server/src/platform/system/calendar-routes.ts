import { Type } from 'typebox'
import { isInScope, isSystemWide, scopeOf } from '#platform/actor.ts'
import {
  type AgencyHours,
  CalendarError,
  CalendarImportError,
  findCalendarConfig,
  importCalendar,
  listNationalYears,
  saveHours,
  saveYear,
} from '#platform/calendar/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import type { App } from '#platform/http/index.ts'
import { closed, Day, Hours, presentHours } from './calendar-shapes.ts'

/** Path of an agency in the tree; the people module answers. */
export type FindAgencyPath = (db: Db, agencyId: string) => Promise<string | undefined>

const AgencyId = Type.String({ minLength: 1, maxLength: 64 })
const Imported = Type.Object({ year: Type.Integer(), source: Type.String(), days: Type.Integer() })
const tags = ['system']

/** The working calendars: of the country by year, and of each agency. */
export function calendarRoutes(app: App, findAgencyPath: FindAgencyPath): void {
  app.get(
    '/api/calendars/:year',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '某年的放假安排和单位工作时间',
        params: Type.Object({ year: Type.Integer({ minimum: 1970, maximum: 2199 }) }),
        querystring: Type.Object({ agencyId: Type.Optional(AgencyId) }),
        response: {
          200: Type.Object({
            year: Type.Integer(),
            known: Type.Boolean({ description: '该年的放假安排是否已录入' }),
            source: Type.String(),
            days: Type.Array(Day),
            agencyDays: Type.Array(Type.Partial(Day)),
            hours: Hours,
          }),
        },
      },
    },
    async ({ ctx, params, query }) => {
      const years = await listNationalYears(ctx.db)
      const found = years.find(({ year }) => year === params.year)
      const config = await findCalendarConfig(ctx.db, query.agencyId ?? '')
      return {
        year: params.year,
        known: found !== undefined,
        source: found?.source ?? '',
        days: found?.days ?? [],
        agencyDays: (config.overrides ?? []).filter(({ date }) =>
          date.startsWith(String(params.year)),
        ),
        hours: presentHours(config),
      }
    },
  )
  app.post(
    '/api/calendars/import',
    {
      config: { permission: 'calendars.manage' },
      schema: {
        tags,
        summary: '导入一年的放假安排（CSV 或 JSON）',
        body: Type.Object(
          {
            text: Type.String({ minLength: 1, maxLength: 200_001 }),
            agencyId: Type.Optional(AgencyId),
          },
          closed,
        ),
        response: { 200: Imported },
      },
    },
    async ({ ctx, body }) => {
      const path = await requirePlace(ctx, findAgencyPath, body.agencyId)
      const year = sayFaults(() => importCalendar(body.text))
      await ctx.transaction(async (tx) => {
        await asFaults(() => saveYear(tx.db, body.agencyId ?? '', year, tx.now()))
        tx.record({
          action: 'calendar.imported',
          subject: { kind: 'calendar', id: String(year.year) },
          agencyPath: path,
          details: { source: year.source, days: year.days.length },
        })
      })
      return { year: year.year, source: year.source, days: year.days.length }
    },
  )
  app.put(
    '/api/calendars/hours',
    {
      config: { permission: 'calendars.manage' },
      schema: {
        tags,
        summary: '设置单位的工作时间',
        body: Type.Object({ agencyId: AgencyId, hours: Hours }, closed),
        response: { 200: Type.Object({ agencyId: Type.String() }) },
      },
    },
    async ({ ctx, body: { agencyId, hours } }) => {
      const path = await requirePlace(ctx, findAgencyPath, agencyId)
      await ctx.transaction(async (tx) => {
        await asFaults(() => saveHours(tx.db, agencyId, hours as AgencyHours, tx.now()))
        tx.record({
          action: 'calendar.hours-changed',
          subject: { kind: 'agency', id: agencyId },
          agencyPath: path,
        })
      })
      return { agencyId }
    },
  )
}

/** Path of the agency whose calendar is changed; that of the country is the whole tree's matter. */
async function requirePlace(
  ctx: Ctx,
  findAgencyPath: FindAgencyPath,
  agencyId: string | undefined,
): Promise<string> {
  const scope = scopeOf(ctx.actor, 'calendars.manage')
  if (agencyId === undefined) {
    if (!isSystemWide(scope)) fail('PERMISSION_DENIED', { permission: 'calendars.manage' })
    return ''
  }
  const path = await findAgencyPath(ctx.db, agencyId)
  return path !== undefined && isInScope(scope, path)
    ? path
    : fail('AGENCY_NOT_FOUND', { agencyId })
}

function asFaults<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => sayFault(error))
}

function sayFaults<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    return sayFault(error)
  }
}

/** What is wrong with a calendar, in the words of whoever has to mend it. */
function sayFault(error: unknown): never {
  if (error instanceof CalendarImportError) {
    const english = error.words('en')
    const problems = error.words('zh').map((zh, place) => ({ zh, en: english[place] }))
    fail('CALENDAR_INVALID', { problems: problems.slice(0, 50) })
  }
  if (error instanceof CalendarError)
    fail('CALENDAR_INVALID', { fault: error.code, ...error.details })
  throw error
}
