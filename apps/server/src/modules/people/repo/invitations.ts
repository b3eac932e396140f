import type { Db } from '#platform/db/index.ts'
import { peopleTables } from '../tables.ts'

export interface Invitation {
  staffId: string
  name: string
  signInName: string
  agencyName: string
}

/** Invites a person; an earlier invitation of theirs ends. */
export async function saveInvitation(
  db: Db,
  staffId: string,
  invitation: { tokenHash: Buffer; expiresAt: Date },
  now: Date,
): Promise<void> {
  await deleteInvitation(db, staffId)
  await peopleTables(db)
    .insertInto('invitations')
    .values({
      token_hash: invitation.tokenHash,
      staff_id: staffId,
      expires_at: invitation.expiresAt,
      created_at: now,
    })
    .execute()
}

/** A living invitation of an active person. */
export function findInvitation(
  db: Db,
  tokenHash: Buffer,
  now: Date,
): Promise<Invitation | undefined> {
  return peopleTables(db)
    .selectFrom('invitations')
    .innerJoin('staff', 'staff.staff_id', 'invitations.staff_id')
    .innerJoin('agencies', 'agencies.agency_id', 'staff.agency_id')
    .select([
      'staff.staff_id as staffId',
      'staff.name as name',
      'staff.sign_in_name as signInName',
      'agencies.name as agencyName',
    ])
    .where('invitations.token_hash', '=', tokenHash)
    .where('invitations.expires_at', '>', now)
    .where('staff.state', '=', 'active')
    .executeTakeFirst()
}

/** Uses an invitation up; false when another request was first. */
export async function useInvitation(db: Db, tokenHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await peopleTables(db)
    .deleteFrom('invitations')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function deleteInvitation(db: Db, staffId: string): Promise<void> {
  await peopleTables(db).deleteFrom('invitations').where('staff_id', '=', staffId).execute()
}

export async function deleteInvitationsBefore(db: Db, before: Date): Promise<void> {
  await peopleTables(db).deleteFrom('invitations').where('expires_at', '<', before).execute()
}
