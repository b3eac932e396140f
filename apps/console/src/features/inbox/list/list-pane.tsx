import type { InputRef } from 'antd'
import type { RefObject } from 'react'
import { useCallback } from 'react'
import type { useList } from '../api/use-list.ts'
import type { PlaceChange } from '../api/use-place.ts'
import type { FoundMessage, useSearch } from '../api/use-search.ts'
import type { Conversation } from '../model/types.ts'
import type { ListAsked } from '../model/views.ts'
import { AccountFilter } from './account-filter.tsx'
import { ConversationList } from './conversation-list.tsx'
import { SearchBox } from './search-box.tsx'
import { SearchResults } from './search-results.tsx'
import { ViewTabs } from './view-tabs.tsx'
import './list.css'

interface ListPaneProps {
  asked: ListAsked
  list: ReturnType<typeof useList>
  words: string
  search: ReturnType<typeof useSearch>
  searchBox: RefObject<InputRef | null>
  cursorId: string | undefined
  openId: string | undefined
  at: string
  rows: RefObject<readonly string[]>
  onWords: (words: string) => void
  onCursor: (id: string) => void
  /** From the search box down to the first result. */
  onFirst: () => void
  go: (change: PlaceChange) => void
}

/** Left: the views, the account, the search, and the list they lead to. */
export function ListPane(props: ListPaneProps) {
  const { asked, list, words, search, searchBox, cursorId, at, onWords, onCursor, go } = props
  const openConversation = useCallback(
    (conversation: Conversation) => {
      onCursor(conversation.conversationId)
      go({ open: conversation })
    },
    [onCursor, go],
  )
  const openHit = useCallback(
    (hit: FoundMessage) => {
      onCursor(hit.messageId)
      go({ open: hit, at: hit.messageId })
    },
    [onCursor, go],
  )
  return (
    <nav className="inbox-list">
      <div className="inbox-tools">
        <SearchBox words={words} box={searchBox} onChange={onWords} onLeave={props.onFirst} />
        <AccountFilter
          value={asked.accountId}
          onChange={(accountId) => go({ accountId: accountId ?? null })}
        />
      </div>
      <ViewTabs
        view={words === '' ? asked.view : undefined}
        onChange={(view) => {
          onWords('')
          go({ view })
        }}
      />
      {words === '' ? (
        <ConversationList
          asked={asked}
          list={list}
          openId={props.openId}
          cursorId={cursorId}
          shown={props.rows}
          onOpen={openConversation}
        />
      ) : (
        <SearchResults
          words={words}
          search={search}
          cursorId={cursorId}
          openMessageId={at}
          onOpen={openHit}
        />
      )}
    </nav>
  )
}
