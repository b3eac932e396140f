import { Type } from 'typebox'
import type { Clock, ClockStep } from '../rules/case.ts'
import { clockWords, stepWords } from '../rules/clock-words.ts'

export const clocks = Object.keys(clockWords) as Clock[]
export const noticeSteps = Object.keys(stepWords) as ClockStep[]

const closed = { additionalProperties: false }
const Term = Type.Object(
  {
    amount: Type.Integer({ minimum: 0, maximum: 10_000 }),
    unit: Type.Enum(['hours', 'days', 'working-days']),
  },
  closed,
)

/** How long everything may take. */
export const Terms = Type.Object(
  {
    firstResponse: Term,
    acceptance: Term,
    reply: Type.Object({ emergency: Term, utility: Term, general: Term, complex: Term }, closed),
    callBack: Term,
    close: Term,
    repair: Term,
    secondCheck: Term,
    returnWithin: Term,
    extension: Term,
    extensions: Type.Integer({ minimum: 0, maximum: 20 }),
    remindAt: Type.Number({ minimum: 0, maximum: 1 }),
    urgeAt: Type.Number({ minimum: 0, maximum: 1 }),
    escalateAfter: Term,
    noticeAfter: Term,
  },
  closed,
)

export const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
