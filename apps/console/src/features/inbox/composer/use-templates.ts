import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fuzzy } from '#ui/fuzzy.ts'
import { queryKeys } from '../api/keys.ts'
import { fetchTemplates, noteTemplateUse } from '../api/requests.ts'
import { slashAt } from '../model/slash.ts'
import type { ConversationKey, Template } from '../model/types.ts'

const mostShown = 50

/** The list of templates that `/` opens: what fits, which one is chosen, how keys move in it. */
export function useTemplates(
  { accountId, conversationId }: ConversationKey,
  text: string,
  caret: number,
  isAllowed: boolean,
) {
  const [closedAt, setClosedAt] = useState<string>()
  const [chosen, setChosen] = useState(0)
  const slash = isAllowed ? slashAt(text, caret) : undefined
  const query = useQuery({
    queryKey: queryKeys.templates({ accountId, conversationId }),
    enabled: slash !== undefined,
    staleTime: 60_000,
    queryFn: () => fetchTemplates({ accountId, conversationId }),
  })
  const all = query.data ?? []
  const place = slash && `${slash.from} ${slash.query}`
  const isOpen = slash !== undefined && query.data !== undefined && closedAt !== String(slash.from)
  const found = isOpen ? fuzzy(slash.query, all).slice(0, mostShown) : []
  const [lastPlace, setLastPlace] = useState(place)
  if (place !== lastPlace) {
    // Typing on begins again at the best fit; leaving the call forgets that it was closed.
    setLastPlace(place)
    setChosen(0)
    if (place === undefined) setClosedAt(undefined)
  }
  return {
    isOpen,
    found,
    chosen: Math.min(chosen, Math.max(0, found.length - 1)),
    hasAny: all.length > 0,
    slash: isOpen ? slash : undefined,
    move: (by: 1 | -1) =>
      setChosen((at) => (found.length === 0 ? 0 : (at + by + found.length) % found.length)),
    close: () => setClosedAt(slash && String(slash.from)),
  }
}

/** Tells the server that a template was of use; nothing depends on it. */
export function noteUse({ templateId }: Template): void {
  noteTemplateUse(templateId).catch(() => {})
}
