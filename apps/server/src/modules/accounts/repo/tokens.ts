import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { accountTables } from '../tables.ts'

/** The one row in which all processes keep a token of an account. */
export interface TokenRow {
  kind: string
  sealed: string | null
  obtainedAt: Date | null
  expiresAt: Date | null
  /** SHA-256 of the token, hexadecimal; '' when there is none. */
  print: string
  leasedUntil: Date | null
  refreshes: number
  /** Refreshes that failed since the last one that did not. */
  failures: number
  lastErrcode: number | null
  lastErrorAt: Date | null
}

const columns = [
  'kind',
  'sealed',
  'obtained_at as obtainedAt',
  'expires_at as expiresAt',
  'print',
  'leased_until as leasedUntil',
  'refreshes',
  'failures',
  'last_errcode as lastErrcode',
  'last_error_at as lastErrorAt',
] as const

export async function findToken(
  db: Db,
  accountId: string,
  kind: string,
): Promise<TokenRow | undefined> {
  const row = await accountTables(db)
    .selectFrom('account_tokens')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row && { ...row, refreshes: Number(row.refreshes) }
}

export interface Lease {
  accountId: string
  kind: string
  leaseId: string
}

/**
 * Takes the lease of a token, when it is free, the token is still the one that is stale, and no
 * refresh has failed since the caller looked (`failures` then).
 *
 * One statement, so that of many processes exactly one gets it. Answers whether it was this one.
 */
export async function takeLease(
  db: Db,
  lease: Lease,
  seen: { print: string; failures: number },
  now: Date,
  until: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into account_tokens as kept (account_id, kind, lease_id, leased_until)
    values (${lease.accountId}, ${lease.kind}, ${lease.leaseId}, ${until})
    on conflict (account_id, kind) do update
      set lease_id = excluded.lease_id, leased_until = excluded.leased_until
      where (kept.leased_until is null or kept.leased_until <= ${now})
        and (kept.sealed is null or kept.print = ${seen.print})
        and kept.failures <= ${seen.failures}
    returning kept.kind`.execute(db)
  return rows.length > 0
}

/** Lengthens a lease that is still ours. */
export async function extendLease(db: Db, lease: Lease, until: Date): Promise<void> {
  await sql`update account_tokens set leased_until = ${until}
    where account_id = ${lease.accountId} and kind = ${lease.kind}
      and lease_id = ${lease.leaseId}`.execute(db)
}

/** Stores a fresh token and lets go. False when the lease went to somebody else meanwhile. */
export async function storeToken(
  db: Db,
  lease: Lease,
  token: { sealed: string; print: string; obtainedAt: Date; expiresAt: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update account_tokens set sealed = ${token.sealed}, print = ${token.print},
      obtained_at = ${token.obtainedAt}, expires_at = ${token.expiresAt},
      lease_id = null, leased_until = null, refreshes = refreshes + 1, failures = 0
    where account_id = ${lease.accountId} and kind = ${lease.kind} and lease_id = ${lease.leaseId}
    returning kind`.execute(db)
  return rows.length > 0
}

/** Notes that the platform gave none, and lets go. Answers how often in a row; 0 if not ours. */
export async function failLease(
  db: Db,
  lease: Lease,
  errcode: number | undefined,
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    update account_tokens set lease_id = null, leased_until = null, failures = failures + 1,
      last_errcode = ${errcode ?? null}::int, last_error_at = ${at}
    where account_id = ${lease.accountId} and kind = ${lease.kind} and lease_id = ${lease.leaseId}
    returning failures`.execute(db)
  return rows[0]?.failures ?? 0
}
