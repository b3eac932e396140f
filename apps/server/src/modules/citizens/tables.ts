import type { Generated, Kysely } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'

export type FollowerState = 'following' | 'left'
export type TagState = 'creating' | 'ready'
export type TaggingState = 'adding' | 'on' | 'removing' | 'failed'
export type SyncState = 'running' | 'done' | 'failed'
export type SyncPhase = 'tags' | 'list' | 'details' | 'end'
export type ErasureState = 'requested' | 'refused' | 'approved' | 'done'

interface CitizenTables {
  followers: {
    account_id: string
    follower_id: string
    open_id: string
    state: FollowerState
    subscribed_at: Date | null
    unsubscribed_at: Date | null
    source: string
    remark: string
    language: string
    union_id: string | null
    citizen_id: string | null
    first_seen_at: Date
    last_seen_at: Date
    informed_at: Date | null
  }
  tags: {
    account_id: string
    tag_id: string
    platform_id: number | null
    name: string
    state: TagState
    created_at: Date
  }
  follower_tags: {
    account_id: string
    follower_id: string
    tag_id: string
    state: TaggingState
    errcode: number | null
    changed_at: Date
  }
  follower_syncs: {
    account_id: string
    sync_id: string
    state: SyncState
    phase: SyncPhase
    next_open_id: Generated<string>
    next_follower_id: Generated<string>
    total: Generated<number>
    listed: Generated<number>
    detailed: Generated<number>
    errcode: number | null
    started_by: string
    started_at: Date
    changed_at: Date
  }
  citizen_joins: {
    account_id: string
    join_id: string
    follower_id: string
    citizen_id: string
    previous_citizen_id: string | null
    reason: string
    joined_by: string
    joined_at: Date
    undone_reason: string | null
    undone_by: string | null
    undone_at: Date | null
  }
  erasures: {
    account_id: string
    erasure_id: string
    follower_id: string
    state: ErasureState
    reason: string
    requested_by: string
    requested_at: Date
    decided_by: string | null
    decided_at: Date | null
    decision_reason: string | null
    done_at: Date | null
    parts: Generated<Record<string, number>>
  }
}

/** The tables of this module. */
export function citizenTables(db: Db): Kysely<CitizenTables> {
  return tablesOf<CitizenTables>(db)
}
