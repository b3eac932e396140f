import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { type AuditEntry, chainStart, digestOf, linkOf } from './entry.ts'

/** The first place where the chain does not hold. */
export interface AuditFault {
  seq: number
  /**
   * `gap`: an entry is missing, or one stands where none can. `changed`: its fields were altered.
   * `link`: it is not bound to the one before. `head`: the end was cut off, something was added
   * behind it, or the head was altered. `anchor`: the chain is not the one that was noted elsewhere.
   */
  kind: 'gap' | 'changed' | 'link' | 'head' | 'anchor'
}

export interface AuditVerdict {
  entries: number
  /** Hash of the last good entry, hexadecimal; keep it elsewhere to anchor the chain. */
  hash: string
  fault?: AuditFault
}

/** An entry's number and hash that were noted where nobody who can write the database can write. */
export interface AuditAnchor {
  seq: number
  hash: string
}

interface Row extends AuditEntry {
  seq: number
  atTime: Date
  /** Whether the time is one we write: of whole milliseconds. */
  isExact: boolean
  digest: Buffer
  hash: Buffer
}

export interface VerifyOptions {
  onProgress?: (entries: number) => void
  /** Without it, a chain that was made anew from the first entry on would hold. */
  anchor?: AuditAnchor
}

const pageSize = 2000

/** Walks the whole chain and names the first broken link. Reads in pages; changes nothing. */
export async function verifyAudit(
  db: Db,
  { onProgress = () => {}, anchor }: VerifyOptions = {},
): Promise<AuditVerdict> {
  let seq = 0
  let hash: Buffer = chainStart
  const verdict = (fault?: AuditFault): AuditVerdict => ({
    entries: seq,
    hash: hash.toString('hex'),
    ...(fault && { fault }),
  })
  for (;;) {
    // Numbers begin at 1: what is below would be shown to a reader and belongs to no chain.
    const rows = await readPage(db, seq === 0 ? -Number.MAX_SAFE_INTEGER : seq)
    for (const row of rows) {
      const fault = faultOf(row, seq, hash) ?? faultOfAnchor(row, anchor)
      if (fault) return verdict(fault)
      seq = row.seq
      hash = row.hash
    }
    onProgress(seq)
    if (rows.length === pageSize) continue
    const end = await readEnd(db)
    // Acts go on while we read: then there is another page.
    if (end !== undefined && end.last > seq && end.headSeq >= end.last) continue
    if (end === undefined || end.last > seq || end.headSeq !== seq || !end.headHash.equals(hash))
      return verdict({ seq: Math.min(seq, end?.headSeq ?? 0) + 1, kind: 'head' })
    return verdict(anchor && anchor.seq > seq ? { seq: seq + 1, kind: 'anchor' } : undefined)
  }
}

function faultOf(row: Row, previousSeq: number, previousHash: Buffer): AuditFault | undefined {
  if (row.seq !== previousSeq + 1) return { seq: Math.min(row.seq, previousSeq + 1), kind: 'gap' }
  const digest = Buffer.from(digestOf({ ...row, at: timeOf(row) }), 'hex')
  if (!row.isExact || !digest.equals(row.digest)) return { seq: row.seq, kind: 'changed' }
  if (!linkOf(previousHash, row.seq, digest).equals(row.hash)) return { seq: row.seq, kind: 'link' }
  return undefined
}

/** What is no time any more, such as infinity, is not what was written either. */
function timeOf({ atTime }: Row): string {
  return atTime instanceof Date && Number.isFinite(atTime.getTime()) ? atTime.toISOString() : ''
}

function faultOfAnchor(row: Row, anchor: AuditAnchor | undefined): AuditFault | undefined {
  return anchor?.seq === row.seq && anchor.hash !== row.hash.toString('hex')
    ? { seq: row.seq, kind: 'anchor' }
    : undefined
}

async function readPage(db: Db, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select seq::float8 as seq, at as "atTime", at = date_trunc('milliseconds', at) as "isExact",
      actor_kind as "actorKind", actor_id as "actorId", action,
      subject_kind as "subjectKind", subject_id as "subjectId", agency_path as "agencyPath",
      details, request_id as "requestId", digest, hash
    from audit_entries where seq > ${after} order by seq limit ${pageSize}`.execute(db)
  return rows
}

/** Head and last entry at one moment. */
async function readEnd(
  db: Db,
): Promise<{ headSeq: number; headHash: Buffer; last: number } | undefined> {
  const { rows } = await sql<{ headSeq: number; headHash: Buffer; last: number }>`
    select seq::float8 as "headSeq", hash as "headHash",
      coalesce((select max(seq) from audit_entries), 0)::float8 as last
    from audit_head`.execute(db)
  return rows[0]
}
