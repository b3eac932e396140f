import type { Role } from '@minqiao/contracts'
import { isInScope, type Scope, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { findAgencyIn } from '../repo/agencies.ts'
import { readCursor, writeCursor } from '../repo/cursor.ts'
import { listGrants, type RoleGrant } from '../repo/grants.ts'
import { findStaffIn, type Staff } from '../repo/staff.ts'
import { listStaffIn } from '../repo/staff-list.ts'
import { foldPhone, maskPhone } from '../rules/staff.ts'
import type { State } from '../tables.ts'

/** A person as colleagues see them. */
export interface StaffEntry {
  staff: Staff
  /** `138****1234`; null when none is on record. */
  maskedPhone: string | null
  /** Roles over agencies that the reader sees; what lies outside is not theirs to know. */
  grants: RoleGrant[]
}

export interface StaffQuery {
  query?: string
  agencyId?: string
  /** People of that very agency, and not of those below it. */
  direct?: boolean
  state?: State
  role?: Role
  after?: string
  limit: number
}

/** People of the actor's scope: by name, pinyin, sign-in name or whole telephone number. */
export async function listStaff(
  ctx: Ctx,
  query: StaffQuery,
): Promise<{ entries: StaffEntry[]; after: string | null }> {
  const scope = scopeOf(ctx.actor, 'people.read')
  const { agencyId, direct = false, limit, after, ...filter } = query
  if (direct && agencyId === undefined)
    fail('INPUT_INVALID', { fields: [{ where: 'querystring/agencyId', rule: 'is required' }] })
  const path = agencyId === undefined ? undefined : await pathOf(ctx, scope, agencyId)
  const phone = query.query === undefined ? undefined : foldPhone(query.query)
  const found = await listStaffIn(ctx.db, scope, {
    ...filter,
    limit: limit + 1,
    ...(path !== undefined && (direct ? { at: path } : { under: path })),
    ...(after !== undefined && { after: readCursor(after) }),
    ...(phone !== undefined && {
      phoneIndex: await ctx.platform.vault.blindIndex('people.phone', phone),
    }),
  })
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    entries: await toEntries(ctx, scope, page),
    after: last ? writeCursor({ pinyin: last.pinyin, id: last.staffId }) : null,
  }
}

/** One person of the actor's scope; STAFF_NOT_FOUND. */
export async function readStaff(ctx: Ctx, staffId: string): Promise<StaffEntry> {
  const scope = scopeOf(ctx.actor, 'people.read')
  const staff = (await findStaffIn(ctx.db, scope, staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
  return toEntry(ctx, scope, staff)
}

/** A person just changed, as their manager sees them. */
export function showStaff(ctx: Ctx, staff: Staff): Promise<StaffEntry> {
  return toEntry(ctx, scopeOf(ctx.actor, 'people.read'), staff)
}

/** The whole telephone number of a person; who read it is on record. */
export async function revealPhone(ctx: Ctx, staffId: string): Promise<string> {
  const scope = scopeOf(ctx.actor, 'people.manage')
  const staff = (await findStaffIn(ctx.db, scope, staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
  const sealed = staff.phoneSealed ?? fail('PHONE_NOT_FOUND', { staffId })
  const phone = await ctx.platform.vault.open('people.phone', staffId, sealed)
  await ctx.transaction(async ({ record }) => {
    const subject = { kind: 'staff', id: staffId }
    record({ action: 'staff.phone-read', subject, agencyPath: staff.agencyPath })
  })
  return phone
}

async function pathOf(ctx: Ctx, scope: Scope, agencyId: string): Promise<string> {
  const agency = await findAgencyIn(ctx.db, scope, agencyId)
  return (agency ?? fail('AGENCY_NOT_FOUND', { agencyId })).path
}

async function toEntry(ctx: Ctx, scope: Scope, staff: Staff): Promise<StaffEntry> {
  const [entry] = await toEntries(ctx, scope, [staff])
  return entry ?? fail('STAFF_NOT_FOUND', { staffId: staff.staffId })
}

async function toEntries(ctx: Ctx, scope: Scope, people: readonly Staff[]): Promise<StaffEntry[]> {
  const granted = await listGrants(
    ctx.db,
    people.map((staff) => staff.staffId),
  )
  const visible = granted.filter((grant) => isInScope(scope, grant.agencyPath))
  return Promise.all(
    people.map(async (staff) => ({
      staff,
      maskedPhone: await maskedPhone(ctx, staff),
      grants: visible.filter((grant) => grant.staffId === staff.staffId),
    })),
  )
}

async function maskedPhone(ctx: Ctx, { staffId, phoneSealed }: Staff): Promise<string | null> {
  if (phoneSealed === null) return null
  return maskPhone(await ctx.platform.vault.open('people.phone', staffId, phoneSealed))
}
