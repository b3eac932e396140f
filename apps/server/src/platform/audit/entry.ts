import { createHash } from 'node:crypto'

/** One act as the caller tells of it. */
export interface Act {
  /** `thing.past-tense`, for example `account.credentials-changed`. */
  action: string
  subject: { kind: string; id: string }
  /** Agency the matter belongs to; leave out for the whole system. */
  agencyPath?: string
  /** Identifiers and changed field names; never content, secrets or personal data. */
  details?: Record<string, unknown>
}

/** An act with everything the chain holds of it. */
export interface AuditEntry {
  at: string
  actorKind: string
  actorId: string
  action: string
  subjectKind: string
  subjectId: string
  agencyPath: string
  details: string
  requestId: string
}

/** SHA-256 over the entry's own fields in a fixed order, hexadecimal. */
export function digestOf(entry: AuditEntry): string {
  const fields = [
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.agencyPath,
    entry.details,
    entry.requestId,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** The hash that binds an entry to the one before it. */
export function linkOf(previous: Buffer, seq: number, digest: Buffer): Buffer {
  return createHash('sha256').update(previous).update(String(seq)).update(digest).digest()
}

/** Where every chain begins. */
export const chainStart = createHash('sha256').update('minqiao').digest()
