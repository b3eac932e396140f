import { useCallback, useState } from 'react'
import {
  type Draft,
  draftName,
  emptyDraft,
  isEmptyDraft,
  newKey,
  parseDraft,
} from '../model/draft.ts'
import type { ConversationKey } from '../model/types.ts'

/** What is being written in a conversation; it outlives the page, but not the browser's tab. */
export function useDraft(staffId: string, key: ConversationKey) {
  const name = draftName(staffId, key.accountId, key.conversationId)
  const [draft, setDraft] = useState(() => readDraft(name) ?? emptyDraft(newKey()))
  const change = useCallback(
    (next: Partial<Draft> | ((known: Draft) => Draft)) => {
      setDraft((known) => {
        const changed = typeof next === 'function' ? next(known) : { ...known, ...next }
        keepDraft(name, changed)
        return changed
      })
    },
    [name],
  )
  return { draft, change }
}

function readDraft(name: string): Draft | undefined {
  try {
    return parseDraft(sessionStorage.getItem(name))
  } catch {
    return undefined
  }
}

function keepDraft(name: string, draft: Draft): void {
  try {
    if (isEmptyDraft(draft)) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing only loses the draft on reload.
  }
}
