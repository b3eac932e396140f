import { useQueryClient } from '@tanstack/react-query'
import type { InputRef } from 'antd'
import { useRef, useState } from 'react'
import { queryKeys } from '../api/keys.ts'
import { type LookAgain, useHandling } from '../api/use-handling.ts'
import type { usePlace } from '../api/use-place.ts'
import type { FoundMessage } from '../api/use-search.ts'
import type { ComposerMode } from '../composer/mode-tabs.tsx'
import type { Conversation, ConversationKey } from '../model/types.ts'
import type { Action } from './key-map.ts'
import { useKeys } from './use-keys.ts'

interface InboxKeysParts {
  place: ReturnType<typeof usePlace>
  staffId: string
  conversations: readonly Conversation[] | undefined
  /** Instead of the list, while one searches. */
  found: readonly FoundMessage[] | undefined
  lookAgain: LookAgain
  onWrite: (mode: ComposerMode) => void
}

const nowhere: ConversationKey = { accountId: '', conversationId: '' }

/** What the keys do in the inbox, and where in the list they are. */
export function useInboxKeys(parts: InboxKeysParts) {
  const { place, staffId, conversations = [], found, lookAgain } = parts
  const { open, go } = place
  const [cursorId, setCursorId] = useState(open?.conversationId)
  const queries = useQueryClient()
  const searchBox = useRef<InputRef>(null)
  const handling = useHandling(open ?? nowhere, lookAgain)

  const ids = found
    ? found.map(({ messageId }) => messageId)
    : conversations.map(({ conversationId }) => conversationId)
  const move = (by: 1 | -1) => {
    const at = ids.indexOf(cursorId ?? '')
    const next = at === -1 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)
    setCursorId(ids[next] ?? cursorId)
  }
  const openAtCursor = () => {
    const hit = found?.find(({ messageId }) => messageId === cursorId)
    if (hit) return go({ open: hit, at: hit.messageId })
    const conversation = conversations.find(({ conversationId }) => conversationId === cursorId)
    if (conversation) go({ open: conversation })
  }
  const isDone = () =>
    open && queries.getQueryData<Conversation>(queryKeys.conversation(open))?.state === 'done'

  useKeys((action: Action) => {
    switch (action.do) {
      case 'down':
        return move(1)
      case 'up':
        return move(-1)
      case 'open':
        return openAtCursor()
      case 'reply':
      case 'note':
        return open && parts.onWrite(action.do)
      case 'done':
        return open && void handling.setDone(!isDone(), place.at)
      case 'take':
        return open && void handling.give(staffId)
      case 'search':
        return searchBox.current?.focus({ cursor: 'all' })
      case 'leave':
        return document.activeElement instanceof HTMLElement && document.activeElement.blur()
      case 'view':
        return go({ view: action.view })
    }
  })
  const toFirst = () => {
    setCursorId(ids[0])
    searchBox.current?.blur()
  }
  return { cursorId, setCursorId, searchBox, toFirst }
}
