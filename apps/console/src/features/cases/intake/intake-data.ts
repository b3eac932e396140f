import { api, unwrap } from '#lib/api.ts'
import type { CaseKey } from '../api/types.ts'

export interface Intake {
  accountId: string
  source: 'conversation' | 'telephone' | 'counter'
  /** The same form sent twice is one case. */
  key: string
  conversationId?: string
  messageIds?: string[]
  title?: string
  text?: string
  kindCode?: string
  place?: string
  contactName?: string
  contactPhone?: string
  confidential?: boolean
  mayPublish?: boolean
}

export function takeIn(body: Intake): Promise<CaseKey & { number: string }> {
  return unwrap(api.POST('/api/cases', { body }))
}

/** Telephones as people write them; the server reads them more closely. */
export const phonePattern = /^\+?[\d\s()-]{5,24}$/
