import { useMemo, useRef, useState } from 'react'
import { useList } from './api/use-list.ts'
import { useNews } from './api/use-news.ts'
import { usePlace } from './api/use-place.ts'
import { useSearch } from './api/use-search.ts'
import type { ComposerMode } from './composer/mode-tabs.tsx'
import { useInboxKeys } from './keys/use-inbox-keys.ts'
import { ListPane } from './list/list-pane.tsx'
import type { ListAsked } from './model/views.ts'
import { NothingOpen } from './nothing-open.tsx'
import { SidePane } from './side/side-pane.tsx'
import { useSide } from './side/use-side.ts'
import { TalkPane } from './talk/talk-pane.tsx'
import { useTitle } from './use-title.ts'

interface InboxPanesProps {
  staffId: string
  mayAnswer: boolean
}

/** The three panes, and the keys that reach all of them. */
export function InboxPanes({ staffId, mayAnswer }: InboxPanesProps) {
  const place = usePlace()
  const { view, accountId, open, at, go } = place
  const asked = useMemo<ListAsked>(() => ({ view, accountId, staffId }), [view, accountId, staffId])
  const [words, setWords] = useState('')
  const [mode, setMode] = useState<ComposerMode>('reply')
  const rows = useRef<readonly string[]>([])
  const field = useRef<HTMLTextAreaElement>(null)
  const side = useSide()

  const list = useList(asked, open?.conversationId)
  const search = useSearch(words, accountId)
  const lookAgain = useNews({ asked, open, rows })
  useTitle()

  const write = (next: ComposerMode) => {
    setMode(next)
    // The field may only now appear, or change its colour: it is focused when that is done.
    requestAnimationFrame(() => field.current?.focus())
  }
  const openId = open?.conversationId
  const [modeOf, setModeOf] = useState(openId)
  if (modeOf !== openId) {
    setModeOf(openId)
    setMode('reply')
  }
  const keys = useInboxKeys({
    place,
    staffId,
    conversations: list.data?.items,
    found: words === '' ? undefined : search.found,
    lookAgain,
    onWrite: write,
  })
  return (
    <div className={`inbox${open ? ' inbox-has-open' : ''}`}>
      <ListPane
        asked={asked}
        list={list}
        words={words}
        search={search}
        searchBox={keys.searchBox}
        cursorId={keys.cursorId}
        openId={openId}
        at={at}
        rows={rows}
        onWords={setWords}
        onCursor={keys.setCursorId}
        onFirst={keys.toFirst}
        go={go}
      />
      <main className="inbox-talk">
        {open ? (
          <TalkPane
            open={open}
            at={at}
            staffId={staffId}
            mayAnswer={mayAnswer}
            mode={mode}
            field={field}
            isSideShown={side.isShown}
            onMode={write}
            onSide={side.toggle}
            onLatest={() => go({ at: '' })}
            lookAgain={lookAgain}
          />
        ) : (
          <NothingOpen />
        )}
      </main>
      {open && side.isShown && (
        <SidePane
          open={open}
          at={at}
          staffId={staffId}
          mayAnswer={mayAnswer}
          onNote={() => {
            side.clear()
            write('note')
          }}
          onClose={side.toggle}
          lookAgain={lookAgain}
        />
      )}
    </div>
  )
}
