import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { type Act, type AuditEntry, digestOf } from './entry.ts'

/** Who acts, and in which request. */
export interface Acting {
  actor: { kind: string; id: string }
  now: () => Date
  requestId: string
  address: string
}

/** Binds acts to the end of the chain; concurrent callers wait for one another here. */
export async function appendActs(db: Db, acting: Acting, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return
  const at = acting.now().toISOString()
  const rows = acts.map((act) => {
    const entry = entryOf(act, acting, at)
    return { ...entry, digest: digestOf(entry) }
  })
  await sql`select append_audit(${JSON.stringify(rows)}::jsonb)`.execute(db)
}

function entryOf(act: Act, { actor, requestId, address }: Acting, at: string): AuditEntry {
  return {
    at,
    actorKind: actor.kind,
    actorId: storable(actor.id),
    action: storable(act.action),
    subjectKind: storable(act.subject.kind),
    subjectId: storable(act.subject.id),
    agencyPath: storable(act.agencyPath ?? ''),
    details: JSON.stringify({ ...act.details, ...(address && { address }) }),
    requestId: storable(requestId),
  }
}

/** A text as the database can keep it: without NUL and without halves of characters. */
function storable(text: string): string {
  return Buffer.from(text.replaceAll('\0', '')).toString()
}
