import type { Locale } from '@minqiao/contracts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { findAgencyByName, lockTree } from '../repo/agencies.ts'
import { saveFirstPassword, saveOwnPassword } from '../repo/credentials.ts'
import { listGrants } from '../repo/grants.ts'
import { findStaffIdByName } from '../repo/staff.ts'
import { refuseWeak } from '../rules/password.ts'
import { newSignInName, personName } from '../rules/staff.ts'
import { addAgency, type NewAgency } from './agencies.ts'
import { addGrant, type WantedGrant } from './grants.ts'
import { hashPassword } from './password-hash.ts'
import { insertChecked, sealPhone } from './staff.ts'

/** Finds an agency by its name under its parent, or creates it. For the system itself. */
export function ensureAgency(
  ctx: Ctx,
  wanted: Omit<NewAgency, 'regionCode' | 'shortName'> & Partial<NewAgency>,
): Promise<string> {
  const agency: NewAgency = { regionCode: null, shortName: '', ...wanted }
  return ctx.transaction(async (tx) => {
    await lockTree(tx.db, 'change')
    const found = await findAgencyByName(tx.db, agency.parentId, agency.name)
    return found?.agencyId ?? (await addAgency(tx, agency)).agencyId
  })
}

export interface EnsuredStaff {
  agencyId: string
  name: string
  signInName: string
  password: string
  /** True for a first administrator: their first act is to choose a password. */
  mustChangePassword: boolean
  phone?: string
  locale?: Locale
  /** For demo staff; refused in production. */
  secondFactorExempt?: boolean
}

/**
 * Finds a person by sign-in name, or creates them with this password. For the system itself.
 *
 * Whoever is there already stays as they are, their password too. Throws in production when
 * somebody would be exempt from the second factor.
 */
export async function ensureStaff(ctx: Ctx, wanted: EnsuredStaff): Promise<string> {
  const known = await findStaffIdByName(ctx.db, wanted.signInName)
  if (known) return known
  const isExempt = wanted.secondFactorExempt ?? false
  if (isExempt && ctx.platform.config.mode === 'serve')
    throw new Error('nobody is exempt from the second factor in production')
  const staffId = uuidv7()
  const signInName = newSignInName(wanted.signInName)
  refuseWeak(wanted.password, signInName)
  const hash = await hashPassword(wanted.password)
  const phone = wanted.phone ? await sealPhone(ctx.platform, staffId, wanted.phone) : null
  await ctx.transaction(async (tx) => {
    await insertChecked(tx, {
      staffId,
      agencyId: wanted.agencyId,
      name: personName(wanted.name),
      signInName,
      phone,
      locale: wanted.locale ?? 'zh',
      secondFactorExempt: isExempt,
    })
    if (wanted.mustChangePassword)
      await saveFirstPassword(tx.db, staffId, { hash, expiresAt: null }, tx.now())
    else await saveOwnPassword(tx.db, staffId, hash, tx.now())
  })
  return staffId
}

/**
 * Makes the first system administrator of an empty system, and the agency at its top.
 *
 * They rename the agency, create the others, and appoint the security administrator, who grants
 * everything else.
 */
export async function ensureFirstAdministrator(
  ctx: Ctx,
  first: { signInName: string; password: string },
): Promise<void> {
  const agencyId = await ensureAgency(ctx, {
    parentId: null,
    kind: 'government',
    name: '本级人民政府',
  })
  const staffId = await ensureStaff(ctx, {
    ...first,
    agencyId,
    name: '系统管理员',
    mustChangePassword: true,
  })
  await ensureGrant(ctx, { staffId, role: 'system-administrator', agencyId })
}

/** Grants a role unless the person holds it already. For the system itself. */
export async function ensureGrant(ctx: Ctx, wanted: WantedGrant): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (tx.actor.kind !== 'system') fail('PERMISSION_DENIED', { permission: 'people.grant' })
    const { staffId, role, agencyId } = wanted
    const held = await listGrants(tx.db, [staffId])
    if (held.some((grant) => grant.role === role && grant.agencyId === agencyId)) return
    await addGrant(tx, 'everything', wanted)
  })
}
