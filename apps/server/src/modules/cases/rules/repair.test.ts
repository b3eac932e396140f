import { describe, expect, test } from 'vitest'
import { type RepairState, type RepairWayName, repairWays, takeRepair } from './repair.ts'

const states: RepairState[] = [
  'verifying',
  'repairing',
  'ledger',
  'explained',
  'invalid',
  'replied',
  'closed',
]
const table: Record<RepairState, Partial<Record<RepairWayName, RepairState>>> = {
  verifying: {
    repair: 'repairing',
    enter: 'ledger',
    explain: 'explained',
    'call-invalid': 'invalid',
    reply: 'replied',
  },
  repairing: { reply: 'replied' },
  ledger: { reply: 'replied' },
  explained: { settle: 'closed', again: 'verifying' },
  invalid: { 'confirm-invalid': 'closed', 'refuse-invalid': 'verifying' },
  replied: { settle: 'closed', again: 'verifying' },
  closed: {},
}

describe('a repair', () => {
  test.each(
    states.flatMap((state) =>
      (Object.keys(repairWays) as RepairWayName[]).map((way) => [state, way, table[state][way]]),
    ) as [RepairState, RepairWayName, RepairState | undefined][],
  )('%s by %s comes to %s', (state, way, to) => {
    if (to === undefined) expect(() => takeRepair(state, way)).toThrow('CASE_REPAIR_WAY_CLOSED')
    else expect(takeRepair(state, way)).toBe(to)
  })
})
