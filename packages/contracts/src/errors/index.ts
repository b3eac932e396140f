import { accountsErrors } from './accounts.ts'
import { caseSupervisionErrors } from './case-supervision.ts'
import { casesErrors } from './cases.ts'
import { citizensErrors } from './citizens.ts'
import type { ErrorEntry } from './define.ts'
import { inboxErrors } from './inbox.ts'
import { peopleErrors } from './people.ts'
import { platformErrors } from './platform.ts'

/** Every expected failure of the product: code → status and words. */
export const errors = {
  ...platformErrors,
  ...peopleErrors,
  ...accountsErrors,
  ...citizensErrors,
  ...inboxErrors,
  ...casesErrors,
  ...caseSupervisionErrors,
} satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errors
export type { ErrorEntry }

/** What every failed request answers. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; details?: Record<string, unknown>; requestId: string }
}
