import { findAccount } from '#modules/accounts/index.ts'
import type { Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { insertAttachments } from '../repo/attachments.ts'
import { type Case, findCase, insertCase, keyOf, nextNumber } from '../repo/cases.ts'
import { findByIntakeKey, lockIntakeKey } from '../repo/intake.ts'
import { findKind } from '../repo/kinds.ts'
import type { CaseSource, Urgency } from '../rules/case.ts'
import { titleOf } from '../rules/draft.ts'
import { numberDay } from '../rules/number.ts'
import { nameConfidants } from './confidential.ts'
import { noteEvent } from './move.ts'
import { profileFor } from './profiles.ts'
import { guessUrgency } from './propose.ts'
import { sealIntake } from './seal-intake.ts'
import { turnClocks } from './turn-clocks.ts'

export interface NewCase {
  /** Given by the citizen's draft: the same draft sent again answers with the case it became. */
  caseId?: string
  /** Given by the form of the staff, to the same end. */
  key?: string
  accountId: string
  source: CaseSource
  followerId: string | null
  title: string
  text: string
  kindCode: string | null
  urgency?: Urgency
  regionCode: string | null
  place: string
  latitude: number | null
  longitude: number | null
  /** Telephone as typed. */
  contact: string | null
  contactName?: string
  confidential: boolean
  mayPublish: boolean
  messageIds?: readonly string[]
  fileIds?: readonly string[]
}

/**
 * Takes a case in, inside the caller's transaction; whether the caller may is decided before.
 * Its number, profile and clocks begin here. Emits `case.created`.
 *
 * The words, place and person of a confidential one are sealed apart; nothing of them is in `cases`.
 */
export async function takeIn(tx: Tx, asked: NewCase): Promise<Case> {
  const before = await findBefore(tx, asked)
  if (before) return before
  const text = asked.text.trim()
  if (text === '') return fail('CASE_TEXT_MISSING')
  const account =
    (await findAccount(tx.db, asked.accountId)) ??
    fail('ACCOUNT_NOT_FOUND', { accountId: asked.accountId })
  const kind = asked.kindCode === null ? undefined : await requireKind(tx, asked.kindCode)
  const now = tx.now()
  const caseId = asked.caseId ?? uuidv7()
  const profile = await profileFor(tx.db, account.agencyPath, now)
  const kept = await sealIntake(tx, caseId, {
    ...asked,
    text,
    title: asked.title.trim() || titleOf(text),
  })
  const made = await insertCase(tx.db, {
    account_id: asked.accountId,
    case_id: caseId,
    number: await nextNumber(tx.db, asked.accountId, numberDay(now)),
    source: asked.source,
    state: 'received',
    kind_code: kind?.kind_code ?? null,
    urgency: asked.urgency ?? kind?.urgency ?? (await guessUrgency(tx.db, text)),
    region_code: asked.regionCode,
    ...kept.words,
    ...kept.person,
    confidential: asked.confidential,
    may_publish: asked.mayPublish && !asked.confidential,
    center_agency_id: account.agencyId,
    center_path: account.agencyPath,
    profile_id: profile.profileId,
    intake_key: asked.key ?? null,
    created_at: now,
    changed_at: now,
  })
  await kept.keepIdentity(made)
  if (asked.confidential) await nameConfidants(tx, made)
  await insertAttachments(
    tx.db,
    keyOf(made),
    [
      ...(asked.messageIds ?? []).map((messageId) => ({ kind: 'message' as const, messageId })),
      ...(asked.fileIds ?? []).map((fileId) => ({ kind: 'file' as const, fileId })),
    ],
    now,
  )
  const { source } = asked
  await noteEvent(tx, made, 'received', { details: { source }, forCitizen: true })
  await tx.emit('case.created', keyOf(made))
  return turnClocks(tx, made, undefined)
}

async function findBefore(tx: Tx, { accountId, caseId, key }: NewCase): Promise<Case | undefined> {
  if (caseId !== undefined) return findCase(tx.db, { accountId, caseId })
  if (key === undefined) return undefined
  await lockIntakeKey(tx.db, accountId, key)
  return findByIntakeKey(tx.db, accountId, key)
}

/** A kind in use, or CASE_KIND_UNKNOWN. */
export async function requireKind({ db }: Pick<Tx, 'db'>, kindCode: string) {
  return (await findKind(db, kindCode)) ?? fail('CASE_KIND_UNKNOWN', { kindCode })
}
