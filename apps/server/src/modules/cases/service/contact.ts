import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, findCase } from '../repo/cases.ts'
import { type Contact, maskName, maskPhone } from '../rules/contact.ts'
import type { MaskedContact } from '../views/line.ts'
import { isOfCenter, isOfUnit, requireCase } from './load.ts'
import { recordAct } from './record.ts'

/** Who can be called about a case; null when nobody was named. The caller may know it. */
export async function openContact(
  { platform: { vault } }: Pick<Ctx | Tx, 'platform'>,
  found: Case,
): Promise<Contact | null> {
  if (found.contact_sealed === null) return null
  const text = await vault.open('cases.contact', found.case_id, found.contact_sealed)
  return JSON.parse(text) as Contact
}

/** The same as lists and pages show it. */
export async function maskedContact(
  ctx: Pick<Ctx, 'platform'>,
  found: Case,
): Promise<MaskedContact | null> {
  const contact = await openContact(ctx, found)
  return contact && { name: maskName(contact.name), phone: maskPhone(contact.phone) }
}

/**
 * Shows a contact unmasked to those who have to call: the centre and the unit responsible, never a
 * unit that only helps. Each look is in the audit.
 */
export async function revealContact(ctx: Ctx, key: CaseKey): Promise<Contact> {
  const seen = await requireCase(ctx, 'cases.read', key)
  const may =
    isOfCenter(ctx, 'cases.dispatch', seen) ||
    isOfCenter(ctx, 'cases.intake', seen) ||
    isOfUnit(ctx, 'cases.handle', seen)
  if (!may) return fail('PERMISSION_DENIED', { permission: 'cases.handle' })
  return ctx.transaction(async (tx) => {
    const found = (await findCase(tx.db, key)) ?? fail('CASE_NOT_FOUND', { ...key })
    const contact = await openContact(tx, found)
    recordAct(tx, found, 'case.contact-seen')
    return contact ?? { name: '', phone: '' }
  })
}
