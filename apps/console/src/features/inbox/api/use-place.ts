import { useCallback, useMemo } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { ConversationKey } from '../model/types.ts'
import { type ViewName, viewOf } from '../model/views.ts'

/** Where one is in the inbox; all of it stands in the address and can be sent to a colleague. */
export interface Place {
  view: ViewName
  accountId: string | undefined
  open: ConversationKey | undefined
  /** The message jumped to; '' for the newest. */
  at: string
}

export interface PlaceChange {
  view?: ViewName
  accountId?: string | null
  open?: ConversationKey | null
  at?: string
}

/** Reads the address, and goes elsewhere. */
export function usePlace(): Place & { go: (change: PlaceChange) => void } {
  const { accountId, conversationId } = useParams()
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const open = useMemo(
    () => (accountId && conversationId ? { accountId, conversationId } : undefined),
    [accountId, conversationId],
  )
  const go = useCallback(
    (change: PlaceChange) => {
      const next = new URLSearchParams(query)
      if (change.view !== undefined) next.set('view', change.view)
      if (change.accountId !== undefined) setOrDrop(next, 'account', change.accountId ?? '')
      if (change.at !== undefined || change.open !== undefined)
        setOrDrop(next, 'at', change.at ?? '')
      const to = change.open === undefined ? open : change.open
      const path = to && [to.accountId, to.conversationId].map(encodeURIComponent).join('/')
      void navigate({ pathname: path ? `/inbox/${path}` : '/inbox', search: next.toString() })
    },
    [navigate, open, query],
  )
  return {
    view: viewOf(query.get('view')),
    accountId: query.get('account') ?? undefined,
    open,
    at: query.get('at') ?? '',
    go,
  }
}

function setOrDrop(query: URLSearchParams, name: string, value: string): void {
  if (value === '') query.delete(name)
  else query.set(name, value)
}
