import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Log } from '../model/message-log.ts'

/** Nearer than this to an end counts as being there. */
const nearPx = 80
const aheadPx = 400

interface LogScrollParts {
  box: RefObject<HTMLElement | null>
  log: Log | undefined
  /** The message jumped to; '' for the newest. */
  at: string
  /** Who reads: what they write themselves is brought into sight. */
  staffId: string
  extend: (to: 'older' | 'newer') => Promise<void>
}

/**
 * Where the messages stand: at the newest, unless one has scrolled up. Older ones that are loaded
 * above push nothing away; what arrives below while one reads above is counted.
 */
export function useLogScroll({ box, log, at, staffId, extend }: LogScrollParts) {
  const [unseen, setUnseen] = useState(0)
  const [isAtEnd, setAtEnd] = useState(true)
  const sticks = useRef(at === '')
  const before = useRef({ first: '', last: '', height: 0, hasNewer: false })

  const look = useCallback(() => {
    const { current } = box
    if (!current) return
    const below = current.scrollHeight - current.scrollTop - current.clientHeight
    sticks.current = below < nearPx && !log?.hasNewer
    setAtEnd(sticks.current)
    if (sticks.current) setUnseen(0)
    if (current.scrollTop < aheadPx) void extend('older')
    if (below < aheadPx) void extend('newer')
  }, [box, log?.hasNewer, extend])

  useLayoutEffect(() => {
    const { current } = box
    const messages = log?.messages
    if (!current || !messages) return
    const first = messages[0]?.messageId ?? ''
    const last = messages.at(-1)?.messageId ?? ''
    const known = before.current
    if (known.first === '') {
      const target = at && current.querySelector(`[data-message="${CSS.escape(at)}"]`)
      if (target) target.scrollIntoView({ block: 'center' })
      else current.scrollTop = current.scrollHeight
    } else if (first !== known.first) {
      current.scrollTop += current.scrollHeight - known.height
    } else if (sticks.current) {
      current.scrollTop = current.scrollHeight
    } else if (last !== known.last && !known.hasNewer) {
      const from = messages.findIndex(({ messageId }) => messageId === known.last)
      const added = messages.slice(from + 1)
      if (added.some((message) => message.staffId === staffId))
        current.scrollTop = current.scrollHeight
      else setUnseen((count) => count + added.length)
    }
    before.current = { first, last, height: current.scrollHeight, hasNewer: log.hasNewer }
  }, [box, log, at, staffId])

  useEffect(() => {
    const { current } = box
    if (!current) return
    // The field below grows while one writes, pictures come: the newest stays in sight.
    const watcher = new ResizeObserver(() => {
      if (sticks.current) current.scrollTop = current.scrollHeight
      before.current.height = current.scrollHeight
    })
    watcher.observe(current)
    const content = current.firstElementChild
    if (content) watcher.observe(content)
    return () => watcher.disconnect()
  }, [box])

  const toEnd = useCallback(() => {
    const { current } = box
    if (current) current.scrollTop = current.scrollHeight
  }, [box])
  return { look, toEnd, unseen, isAtEnd }
}
