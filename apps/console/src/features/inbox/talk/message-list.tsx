import { DownOutlined } from '@ant-design/icons'
import { Button, Skeleton, Spin } from 'antd'
import { useMemo, useRef } from 'react'
import { useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import type { LookAgain } from '../api/use-handling.ts'
import { useLog } from '../api/use-log.ts'
import { useNow } from '../api/use-now.ts'
import { useReadMark } from '../api/use-read-mark.ts'
import { groupByDay } from '../model/days.ts'
import type { Conversation } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import { DayLine } from './day-line.tsx'
import { LogLine } from './log-line.tsx'
import { useLogScroll } from './use-log-scroll.ts'

interface MessageListProps {
  conversation: Conversation
  at: string
  staffId: string
  mayAnswer: boolean
  onLatest: () => void
  lookAgain: LookAgain
}

/** The messages of the open conversation, older ones as one scrolls up, new ones as they come. */
export function MessageList(props: MessageListProps) {
  const { conversation, at, staffId, mayAnswer, onLatest, lookAgain } = props
  const say = useWords(talkWords)
  const { accountId, conversationId } = conversation
  const key = useMemo(() => ({ accountId, conversationId }), [accountId, conversationId])
  const log = useLog(key, at)
  const box = useRef<HTMLDivElement>(null)
  const scroll = useLogScroll({ box, log: log.data, at, staffId, extend: log.extend })
  const messages = log.data?.messages
  useReadMark(conversation, messages?.at(-1)?.messageId, lookAgain)
  const rows = useMemo(() => groupByDay(messages ?? []), [messages])
  const now = useNow(60_000)
  const toLatest = () => (log.data?.hasNewer ? onLatest() : scroll.toEnd())
  return (
    <div className="talk-log-frame">
      <div
        ref={box}
        className="talk-log"
        role="log"
        aria-label={say('log')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
        tabIndex={0}
        onScroll={scroll.look}
        data-testid="message-log"
      >
        <div className="talk-log-lines">
          {log.isPending && <Skeleton active avatar paragraph={{ rows: 5 }} />}
          {log.error && !log.data && (
            <Trouble error={log.error} onRetry={() => void log.refetch()} />
          )}
          {log.data && (
            <div className="talk-beginning">
              {log.data.hasOlder ? <Spin size="small" /> : say('beginning')}
            </div>
          )}
          {rows.map((row) =>
            row.kind === 'day' ? (
              <DayLine key={row.id} day={row.day} at={row.at} now={now} />
            ) : (
              <LogLine
                key={row.id}
                conversation={key}
                message={row.message}
                opensGroup={row.opensGroup}
                isTarget={row.id === at}
                mayAnswer={mayAnswer}
              />
            ),
          )}
        </div>
      </div>
      {log.data && (!scroll.isAtEnd || log.data.hasNewer) && (
        <Button
          className="talk-latest"
          shape="round"
          size="small"
          type={scroll.unseen > 0 ? 'primary' : 'default'}
          icon={<DownOutlined />}
          onClick={toLatest}
          data-testid="jump-to-latest"
        >
          {scroll.unseen > 0 ? say('newOnes', { count: scroll.unseen }) : say('latest')}
        </Button>
      )}
    </div>
  )
}
