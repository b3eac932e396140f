import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useSession } from '../state/context.ts'
import { retryMessage } from '../state/outbox.ts'
import { type Pending, pendingBody, type Thread } from '../state/threads.ts'
import { needsSeparator, separatorLabel } from '../text/time-labels.ts'
import { Confirm } from '../ui/confirm.tsx'
import { MessageRow } from './message-row.tsx'

/** Messages drawn at first, and added by each “查看更多消息”. */
const PAGE_SIZE = 100

/** What has been said, oldest first. The list stays at its end while messages come in. */
export function MessageList({ thread }: { thread: Thread }) {
  const session = useSession()
  const [shown, setShown] = useState(PAGE_SIZE)
  const [failed, setFailed] = useState<Pending>()
  const { account, messages, pending } = thread
  const list = useRef<HTMLElement>(null)
  useEffect(() => list.current?.scrollTo(0, 0), [pending.at(-1)?.id])
  const hidden = Math.max(0, messages.length - shown)
  const rows = useMemo(() => {
    const waiting = pending.map((one) => ({
      message: { id: one.id, at: one.at, from: 'person' as const, body: pendingBody(one.send) },
      pending: one,
    }))
    return [
      ...messages.slice(hidden).map((message) => ({ message, pending: undefined })),
      ...waiting,
    ]
  }, [messages, pending, hidden])

  return (
    <section ref={list} class="messages" aria-label="聊天记录">
      <ol role="log">
        {hidden > 0 && (
          <li class="system-line">
            <button type="button" class="text-link" onClick={() => setShown(shown + PAGE_SIZE)}>
              查看更多消息
            </button>
          </li>
        )}
        {rows.map(({ message, pending: waiting }, index) => [
          needsSeparator(rows[index - 1]?.message.at, message.at) && (
            <li class="system-line" key={`time ${message.id}`}>
              <time dateTime={new Date(message.at).toISOString()}>
                {separatorLabel(message.at, session.now())}
              </time>
            </li>
          ),
          <MessageRow
            key={message.id}
            account={account}
            message={message}
            state={waiting?.state}
            onRetry={() => setFailed(waiting)}
          />,
        ])}
      </ol>
      {failed && (
        <Confirm
          title="重发该消息？"
          action="重发"
          onConfirm={() => void retryMessage(session, account.appId, failed)}
          onClose={() => setFailed(undefined)}
        />
      )}
    </section>
  )
}
