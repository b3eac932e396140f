import { sql } from 'kysely'
import { Type } from 'typebox'
import { isSystemWide, scopeOf } from '#platform/actor.ts'
import { type AuditVerdict, verifyAudit } from '#platform/audit/index.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import type { App } from '#platform/http/index.ts'

const EntryView = Type.Object({
  seq: Type.Integer(),
  at: Type.String(),
  actorKind: Type.String(),
  actorId: Type.String(),
  action: Type.String(),
  subjectKind: Type.String(),
  subjectId: Type.String(),
  details: Type.Record(Type.String(), Type.Unknown()),
  requestId: Type.String(),
  hash: Type.String(),
})

const Query = Type.Object({
  before: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
  actor: Type.Optional(Type.String({ maxLength: 64 })),
  action: Type.Optional(Type.String({ maxLength: 64 })),
  subject: Type.Optional(Type.String({ maxLength: 64 })),
  from: Type.Optional(Type.String({ format: 'date-time' })),
  until: Type.Optional(Type.String({ format: 'date-time' })),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
})

interface Row {
  seq: number
  at: Date
  actorKind: string
  actorId: string
  action: string
  subjectKind: string
  subjectId: string
  details: string
  requestId: string
  hash: string
}

const tags = ['system']

/** The audit: newest first, by actor, act, subject and time; and the verifier. */
export function auditRoutes(app: App): void {
  app.get(
    '/api/audit',
    {
      config: { permission: 'audit.read' },
      schema: {
        tags,
        summary: '审计记录',
        querystring: Query,
        response: { 200: Type.Object({ entries: Type.Array(EntryView) }) },
      },
    },
    async ({ ctx, query }) => {
      const scope = scopeOf(ctx.actor, 'audit.read')
      // What concerns the whole system is the matter of whoever watches over all of it.
      const within =
        scope === 'everything' || isSystemWide(scope)
          ? sql`true`
          : sql`agency_path like any (${scope.map((path) => `${path}%`)})`
      const { rows } = await sql<Row>`
        select seq::float8 as seq, at, actor_kind as "actorKind", actor_id as "actorId", action,
          subject_kind as "subjectKind", subject_id as "subjectId", details,
          request_id as "requestId", encode(hash, 'hex') as hash
        from audit_entries
        where ${within}
          ${query.before ? sql`and seq < ${query.before}` : sql``}
          ${query.actor ? sql`and actor_id = ${query.actor}` : sql``}
          ${query.action ? sql`and starts_with(action, ${query.action})` : sql``}
          ${query.subject ? sql`and subject_id = ${query.subject}` : sql``}
          ${query.from ? sql`and at >= ${readTime('from', query.from)}` : sql``}
          ${query.until ? sql`and at < ${readTime('until', query.until)}` : sql``}
        order by seq desc limit ${query.limit}`.execute(ctx.db)
      return {
        entries: rows.map((row) => ({
          ...row,
          at: row.at.toISOString(),
          details: readDetails(row.details),
        })),
      }
    },
  )
  app.post(
    '/api/audit/verify',
    {
      config: { permission: 'audit.read' },
      schema: {
        tags,
        summary: '核验审计链',
        response: {
          200: Type.Object({
            entries: Type.Integer(),
            hash: Type.String(),
            fault: Type.Optional(Type.Object({ seq: Type.Integer(), kind: Type.String() })),
          }),
        },
      },
    },
    async ({ ctx }) => {
      const verdict = await verifyOnce(ctx.db)
      await ctx.transaction(async (tx) => {
        tx.record({
          action: 'audit.verified',
          subject: { kind: 'audit', id: String(verdict.entries) },
          details: { holds: verdict.fault === undefined },
        })
      })
      return verdict
    },
  )
}

let verifying: Promise<AuditVerdict> | undefined

/** Walks the chain once for all who ask meanwhile: it is long, and costs this process its time. */
function verifyOnce(db: Db): Promise<AuditVerdict> {
  verifying ??= verifyAudit(db).finally(() => {
    verifying = undefined
  })
  return verifying
}

/** A second that calendars allow and clocks do not have, such as 23:59:60, is refused. */
function readTime(name: string, text: string): Date {
  const time = new Date(text)
  if (Number.isNaN(time.getTime()))
    fail('INPUT_INVALID', { fields: [{ where: `querystring/${name}`, rule: 'must be a time' }] })
  return time
}

/** Somebody may have been at it; the verifier will say so, and the list must still be readable. */
function readDetails(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return { unreadable: true }
  }
}
