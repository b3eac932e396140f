import { Type } from 'typebox'
import { caseStates } from '../rules/case.ts'
import { urgencies } from '../rules/urgency.ts'

export const tags = ['cases']
export const Id = Type.String({ minLength: 1, maxLength: 64 })
export const CaseParams = Type.Object({ accountId: Id, caseId: Id })
export const KindCode = Type.String({ pattern: '^[0-9]{2}([0-9]{2}){0,2}$' })
export const RegionCode = Type.String({ pattern: '^[0-9]{6}$' })
export const Words = Type.String({ minLength: 1, maxLength: 2000 })
/** A reason that somebody else will read: CASE_REASON_MISSING for an empty one. */
export const Reason = Type.String({ maxLength: 2000 })
/** A body takes no field it does not know. */
export const closed = { additionalProperties: false } as const
export const Ok = Type.Object({ ok: Type.Literal(true) })
export const ok = { ok: true } as const

export const State = Type.Enum(Object.keys(caseStates) as (keyof typeof caseStates)[])
export const UrgencyName = Type.Enum(Object.keys(urgencies) as (keyof typeof urgencies)[])

/** The version that was on the screen; left out, whatever is there now. */
export const Seen = {
  version: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 2_147_483_647,
      description: '屏幕上工单的版本：已被别人改动时拒绝',
    }),
  ),
}
