import { Type } from 'typebox'
import type { Case } from '../repo/cases.ts'

/** What an act on a case answers: where it stands now. */
export const Changed = Type.Object({
  caseId: Type.String(),
  number: Type.String(),
  state: Type.String(),
  version: Type.Integer(),
})

export function presentChanged({ case_id, number, state, version }: Case) {
  return { caseId: case_id, number, state, version }
}
