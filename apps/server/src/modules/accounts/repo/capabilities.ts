import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Capability, CapabilityRecord } from '../rules/capabilities.ts'

export type Capabilities = Partial<Record<Capability, CapabilityRecord>>

/** What is known of the capabilities of an account. */
export async function findCapabilities(db: Db, accountId: string): Promise<Capabilities> {
  const { rows } = await sql<{ capabilities: Capabilities }>`
    select capabilities from accounts where account_id = ${accountId}`.execute(db)
  return rows[0]?.capabilities ?? {}
}

/**
 * Notes that the platform lets an account use a capability, or not.
 *
 * Writes only what changed; answers whether it did. Working again is news only after a refusal.
 */
export async function noteCapability(
  db: Db,
  accountId: string,
  capability: Capability,
  record: CapabilityRecord,
): Promise<boolean> {
  const changed = record.on
    ? sql`capabilities -> ${capability} ->> 'on' = 'false'`
    : sql`coalesce(capabilities -> ${capability} ->> 'on', 'true') = 'true'`
  const { rows } = await sql`
    update accounts set capabilities =
      jsonb_set(capabilities, array[${capability}], ${JSON.stringify(record)}::jsonb)
    where account_id = ${accountId} and ${changed} returning account_id`.execute(db)
  return rows.length > 0
}

/** Which of these accounts have a capability that is off. */
export async function listImpaired(
  db: Db,
  accountIds: readonly string[],
): Promise<{ accountId: string; off: Set<string> }[]> {
  const { rows } = await sql<{ accountId: string; capabilities: Capabilities }>`
    select account_id as "accountId", capabilities from accounts
    where account_id = any (${accountIds as string[]}) and capabilities <> '{}'`.execute(db)
  return rows.map(({ accountId, capabilities }) => ({
    accountId,
    off: new Set(Object.entries(capabilities).flatMap(([name, it]) => (it.on ? [] : [name]))),
  }))
}
