import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { listOpenRepairs, type OpenRepair } from '../repo/repairs.ts'

/** Open repairs of the units and centres the caller sees, the most urgent first. */
export function readOpenRepairs(ctx: Ctx, limit: number): Promise<OpenRepair[]> {
  return listOpenRepairs(ctx.db, scopeOf(ctx.actor, 'cases.read'), limit)
}
