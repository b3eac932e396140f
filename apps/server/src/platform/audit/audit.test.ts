import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Db, uuidv7, withTransaction } from '#platform/db/index.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { type AuditVerdict, verifyAudit } from './index.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ modules: [] })
})
afterAll(() => server.close())

const act = (id: string = uuidv7()) => ({
  action: 'thing.changed',
  subject: { kind: 'thing', id },
  agencyPath: '/root/office/',
  details: { field: 'name' },
})

async function record(...ids: (string | undefined)[]) {
  await server.ctx().transaction(async (tx) => {
    for (const id of ids.length > 0 ? ids : [undefined]) tx.record(act(id))
  })
}

/** Number of the last entry. */
async function last(): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select seq from audit_head`.execute(
    server.platform.database.db,
  )
  return rows[0]?.seq ?? 0
}

const undone = Symbol('undone')

/** What the verifier says after somebody has been at the tables with all rights; then undone. */
async function afterTampering(tamper: (db: Db, seq: number) => Promise<unknown>, anchor?: string) {
  for (let entry = 0; entry < 6; entry++) await record()
  // Entry in the middle of the fresh ones.
  const seq = (await last()) - 3
  let verdict: AuditVerdict | undefined
  await withTransaction(server.platform.database, async (db) => {
    await sql`alter table audit_entries disable trigger all`.execute(db)
    await tamper(db, seq)
    verdict = await verifyAudit(db, anchor ? { anchor: { seq, hash: anchor } } : {})
    throw undone
  }).catch((error: unknown) => {
    if (error !== undone) throw error
  })
  return { fault: verdict?.fault, seq }
}

const fields = (field: string, value: unknown) => (db: Db, seq: number) =>
  sql`update audit_entries set ${sql.ref(field)} = ${value} where seq = ${seq}`.execute(db)

describe('the chain', () => {
  it('holds, entry by entry, and says where it ends', async () => {
    await record()
    const verdict = await verifyAudit(server.platform.database.db)
    expect(verdict).toEqual({
      entries: await last(),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    await record()
    const next = await verifyAudit(server.platform.database.db)
    expect(next.entries).toBe(verdict.entries + 1)
    expect(next.hash).not.toBe(verdict.hash)
  })

  it('is one chain of twenty transactions at once, each in one piece', async () => {
    const before = await last()
    const ids = Array.from({ length: 20 }, () => [uuidv7(), uuidv7(), uuidv7()])
    await Promise.all(ids.map((own) => record(...own)))
    expect(await last()).toBe(before + 60)
    expect((await verifyAudit(server.platform.database.db)).fault).toBeUndefined()
    const { rows } = await sql<{ id: string }>`
      select subject_id as id from audit_entries where seq > ${before} order by seq`.execute(
      server.platform.database.db,
    )
    const found = rows.map(({ id }) => id)
    for (const own of ids) {
      const at = found.indexOf(own[0] ?? '')
      expect(found.slice(at, at + 3)).toEqual(own)
    }
  })

  it('gets nothing of a transaction that was rolled back', async () => {
    const before = await last()
    await expect(
      server.ctx().transaction(async (tx) => {
        tx.record(act())
        throw undone
      }),
    ).rejects.toBe(undone)
    expect(await last()).toBe(before)
  })

  it('takes whatever the texts hold', async () => {
    const odd = ['\0', '\ud800', '"', '\\u0000', '张三', '𠮷', '\n', "'; drop table sessions --"]
    await server.ctx().transaction(async (tx) => {
      for (const text of odd) tx.record({ ...act(text), details: { text, [text]: [text] } })
    })
    expect((await verifyAudit(server.platform.database.db)).fault).toBeUndefined()
  })

  it('holds while others append', async () => {
    const appending = (async () => {
      for (let entry = 0; entry < 20; entry++) await record()
    })()
    const verdicts = []
    for (let round = 0; round < 5; round++)
      verdicts.push(await verifyAudit(server.platform.database.db))
    await appending
    expect(verdicts.map(({ fault }) => fault)).toEqual(Array(5).fill(undefined))
  })
})

describe('the table', () => {
  it.each([
    'update audit_entries set action = action',
    'delete from audit_entries',
    'truncate audit_entries',
    'truncate audit_entries cascade',
  ])('refuses: %s', async (statement) => {
    await record()
    const before = await last()
    await expect(server.platform.database.pool.query(statement)).rejects.toThrow('append-only')
    expect((await verifyAudit(server.platform.database.db)).entries).toBe(before)
  })
})

describe('the verifier names the first broken link when somebody has', () => {
  it.each<[string, unknown]>([
    ['actor_kind', 'system'],
    ['actor_kind', 'staff'],
    ['actor_id', 'x'],
    ['action', 'thing.kept'],
    ['subject_kind', 'other'],
    ['subject_id', 'x'],
    ['agency_path', ''],
    ['details', '{}'],
    ['details', '{"field": "name"}'],
    ['details', 'no json'],
    ['request_id', 'x'],
    ['digest', Buffer.alloc(32)],
    ['at', '2020-01-01T00:00:00Z'],
    ['at', 'infinity'],
  ])('changed %s to %s', async (field, value) => {
    const { fault, seq } = await afterTampering(fields(field, value))
    // An actor of the kind it was already is no change.
    if (field === 'actor_kind' && value === 'system') expect(fault).toBeUndefined()
    else expect(fault).toEqual({ seq, kind: 'changed' })
  })

  it('changed a time by less than a millisecond', async () => {
    const { fault, seq } = await afterTampering((db, at) =>
      sql`update audit_entries set at = at + interval '1 microsecond' where seq = ${at}`.execute(
        db,
      ),
    )
    expect(fault).toEqual({ seq, kind: 'changed' })
  })

  it('changed an entry and its digest', async () => {
    const { fault, seq } = await afterTampering(async (db, at) => {
      await fields('digest', Buffer.alloc(32, 1))(db, at)
      await fields('hash', Buffer.alloc(32, 1))(db, at)
    })
    expect(fault).toEqual({ seq, kind: 'changed' })
  })

  it('changed a hash', async () => {
    const { fault, seq } = await afterTampering(fields('hash', Buffer.alloc(32)))
    expect(fault).toEqual({ seq, kind: 'link' })
  })

  it('swapped two entries', async () => {
    const { fault, seq } = await afterTampering(async (db, at) => {
      const move = (from: number, to: number) =>
        sql`update audit_entries set seq = ${to} where seq = ${from}`.execute(db)
      await move(at, -1)
      await move(at + 1, at)
      await move(-1, at + 1)
    })
    expect(fault).toEqual({ seq, kind: 'link' })
  })

  it('swapped what two entries say', async () => {
    const { fault, seq } = await afterTampering((db, at) =>
      sql`update audit_entries a
        set subject_id = b.subject_id, at = b.at, request_id = b.request_id, digest = b.digest
        from audit_entries b where a.seq = ${at} and b.seq = ${at + 1}`.execute(db),
    )
    expect(fault).toEqual({ seq, kind: 'link' })
  })

  it('deleted one in the middle', async () => {
    const { fault, seq } = await afterTampering((db, at) =>
      sql`delete from audit_entries where seq = ${at}`.execute(db),
    )
    expect(fault).toEqual({ seq, kind: 'gap' })
  })

  it('deleted one in the middle and moved up the rest', async () => {
    const { fault, seq } = await afterTampering(async (db, at) => {
      await sql`delete from audit_entries where seq = ${at}`.execute(db)
      for (const next of [1, 2, 3])
        await sql`update audit_entries set seq = seq - 1 where seq = ${at + next}`.execute(db)
    })
    expect(fault).toEqual({ seq, kind: 'link' })
  })

  it('deleted the first', async () => {
    const { fault } = await afterTampering((db) =>
      sql`delete from audit_entries where seq = 1`.execute(db),
    )
    expect(fault).toEqual({ seq: 1, kind: 'gap' })
  })

  it('deleted all', async () => {
    const { fault } = await afterTampering((db) => sql`delete from audit_entries`.execute(db))
    expect(fault).toEqual({ seq: 1, kind: 'head' })
  })

  it('cut off the end', async () => {
    const { fault, seq } = await afterTampering((db, at) =>
      sql`delete from audit_entries where seq > ${at}`.execute(db),
    )
    expect(fault).toEqual({ seq: seq + 1, kind: 'head' })
  })

  it('altered the head, or taken it away', async () => {
    const shortened = await afterTampering((db, at) =>
      sql`update audit_head set seq = ${at}`.execute(db),
    )
    expect(shortened.fault).toEqual({ seq: shortened.seq + 1, kind: 'head' })
    const hashed = await afterTampering((db) =>
      sql`update audit_head set hash = sha256('x'::bytea)`.execute(db),
    )
    expect(hashed.fault?.kind).toBe('head')
    const gone = await afterTampering((db) => sql`delete from audit_head`.execute(db))
    expect(gone.fault?.kind).toBe('head')
  })

  it('put one in before the first', async () => {
    const { fault } = await afterTampering((db, at) =>
      sql`insert into audit_entries select 0, at, actor_kind, actor_id, action, subject_kind,
        subject_id, agency_path, details, request_id, digest, hash
        from audit_entries where seq = ${at}`.execute(db),
    )
    expect(fault).toEqual({ seq: 0, kind: 'gap' })
  })

  it('put one in behind the last', async () => {
    const { fault, seq } = await afterTampering((db, at) =>
      sql`insert into audit_entries select ${at + 4}, at, actor_kind, actor_id, action,
        subject_kind, subject_id, agency_path, details, request_id, digest,
        sha256((select hash from audit_entries where seq = ${at + 3})
          || convert_to(${String(at + 4)}, 'UTF8') || digest)
        from audit_entries where seq = ${at}`.execute(db),
    )
    expect(fault).toEqual({ seq: seq + 4, kind: 'head' })
  })
})

describe('an anchor', () => {
  const hashOf = async (seq: number) => {
    const { rows } = await sql<{ hash: string }>`
      select encode(hash, 'hex') as hash from audit_entries where seq = ${seq}`.execute(
      server.platform.database.db,
    )
    return rows[0]?.hash ?? ''
  }

  it('holds as long as the chain is the one it was noted from', async () => {
    await record()
    const seq = await last()
    const anchor = { seq, hash: await hashOf(seq) }
    await record()
    expect((await verifyAudit(server.platform.database.db, { anchor })).fault).toBeUndefined()
  })

  it('betrays a chain that was made anew, and one that was cut with its head', async () => {
    const { fault, seq } = await afterTampering(async () => {}, 'f'.repeat(64))
    expect(fault).toEqual({ seq, kind: 'anchor' })
    const ahead = { seq: (await last()) + 5, hash: 'f'.repeat(64) }
    expect((await verifyAudit(server.platform.database.db, { anchor: ahead })).fault).toEqual({
      seq: (await last()) + 1,
      kind: 'anchor',
    })
  })
})
