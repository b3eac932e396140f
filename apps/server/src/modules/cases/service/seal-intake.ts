import type { RawBuilder } from 'kysely'
import type { Tx } from '#platform/context.ts'
import type { Case } from '../repo/cases.ts'
import { folded, insertIdentity } from '../repo/intake.ts'
import { phoneDigits } from '../rules/contact.ts'
import type { NewCase } from './intake.ts'

/** Columns of a case that hold what was said and by whom; of a confidential one, nothing of it. */
interface KeptWords {
  title: string
  text: string
  place: string
  latitude: number | null
  longitude: number | null
  sealed_text: string | null
  folded: RawBuilder<string> | null
}

interface KeptPerson {
  follower_id: string | null
  contact_sealed: string | null
  contact_index: string | null
}

/** What is written into `cases`, and what is written beside it. */
export interface Kept {
  words: KeptWords
  person: KeptPerson
  keepIdentity: (made: Case) => Promise<void>
}

/** Makes the columns of a new case: a confidential one's words and person are sealed apart. */
export async function sealIntake(tx: Tx, caseId: string, asked: NewCase): Promise<Kept> {
  const phone = asked.contact?.trim() ? phoneDigits(asked.contact) : ''
  const name = asked.contactName?.trim() ?? ''
  return asked.confidential
    ? { ...(await sealReport(tx, caseId, asked, { name, phone })) }
    : { ...(await keepOpenly(tx, caseId, asked, { name, phone })) }
}

async function keepOpenly(
  { platform: { vault } }: Tx,
  caseId: string,
  { title, text, place, latitude, longitude, followerId }: NewCase,
  contact: { name: string; phone: string },
): Promise<Kept> {
  const isKnown = contact.name !== '' || contact.phone !== ''
  const sealed = isKnown && (await vault.seal('cases.contact', caseId, JSON.stringify(contact)))
  return {
    words: {
      title,
      text,
      place,
      latitude,
      longitude,
      sealed_text: null,
      folded: folded(title, place, text),
    },
    person: {
      follower_id: followerId,
      contact_sealed: sealed || null,
      contact_index:
        contact.phone === '' ? null : await vault.blindIndex('cases.contact', contact.phone),
    },
    keepIdentity: async () => {},
  }
}

async function sealReport(
  { platform: { vault }, db, now }: Tx,
  caseId: string,
  { title, text, place, followerId }: NewCase,
  contact: { name: string; phone: string },
): Promise<Kept> {
  const words = JSON.stringify({ title, text, place })
  const sealed = await vault.seal('cases.identity', caseId, JSON.stringify(contact))
  return {
    words: {
      title: '',
      text: '',
      place: '',
      latitude: null,
      longitude: null,
      sealed_text: await vault.seal('cases.text', caseId, words),
      folded: null,
    },
    person: { follower_id: null, contact_sealed: null, contact_index: null },
    keepIdentity: ({ account_id, case_id }) =>
      insertIdentity(db, { account_id, case_id, sealed, follower_id: followerId, kept_at: now() }),
  }
}
