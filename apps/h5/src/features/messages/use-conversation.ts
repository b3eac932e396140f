import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Trouble } from '../../lib/api.ts'
import type { OwnConversation, OwnMessage } from '../../lib/own.ts'
import { asTrouble, useAskOwn } from '../../lib/use-own.ts'
import { addEarlier, countNewAnswers, mergeNewest } from './merge.ts'

const path = '/api/m/conversation'
const pollMs = 20_000
/** After a failure; the network of a village comes back when it comes back. */
const pauseMs = 60_000

export interface Shown {
  own: OwnConversation | undefined
  messages: OwnMessage[]
  hasEarlier: boolean
  /** Answers that came while the page was open. */
  fresh: number
  trouble: Trouble | undefined
  reload(): void
  showEarlier(): void
}

/** One's own conversation, kept up to date gently while the page is looked at. */
export function useConversation(): Shown {
  const askOwn = useAskOwn()
  const [own, setOwn] = useState<OwnConversation>()
  const [messages, setMessages] = useState<OwnMessage[]>([])
  const [hasEarlier, setHasEarlier] = useState(false)
  const [fresh, setFresh] = useState(0)
  const [trouble, setTrouble] = useState<Trouble>()
  const known = useRef<{ mark?: string; messages: OwnMessage[]; wentBack: boolean }>({
    messages: [],
    wentBack: false,
  })

  const keep = useCallback((list: OwnMessage[]) => {
    known.current.messages = list
    setMessages(list)
  }, [])

  const look = useCallback(async (): Promise<boolean> => {
    try {
      const found = await askOwn<OwnConversation>(path, { known: known.current.mark })
      if (!found) return false
      setTrouble(undefined)
      setOwn(found)
      if (found.messages) {
        const before = known.current
        if (before.mark !== undefined)
          setFresh((count) => count + countNewAnswers(before.messages, found.messages ?? []))
        before.mark = found.mark
        keep(mergeNewest(before.messages, found.messages))
        if (!before.wentBack) setHasEarlier(found.earlier)
      }
      return true
    } catch (error) {
      setTrouble(asTrouble(error))
      return false
    }
  }, [askOwn, keep])

  const showEarlier = useCallback(async () => {
    const before = known.current.messages[known.current.messages.length - 1]?.messageId
    try {
      const found = await askOwn<OwnConversation>(path, { before })
      if (!found?.messages) return
      known.current.wentBack = true
      keep(addEarlier(known.current.messages, found.messages))
      setHasEarlier(found.earlier)
      setTrouble(undefined)
    } catch (error) {
      setTrouble(asTrouble(error))
    }
  }, [askOwn, keep])

  usePolling(look)
  return {
    own,
    messages,
    hasEarlier,
    fresh,
    trouble,
    reload: () => void look(),
    showEarlier: () => void showEarlier(),
  }
}

/** Looks now, then again and again while the page is in sight, and when it comes back to it. */
function usePolling(look: () => Promise<boolean>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let ended = false
    const turn = async () => {
      clearTimeout(timer)
      const wentWell = await look()
      clearTimeout(timer)
      if (!ended && !document.hidden)
        timer = setTimeout(() => void turn(), wentWell ? pollMs : pauseMs)
    }
    const wake = () => {
      if (document.hidden) clearTimeout(timer)
      else void turn()
    }
    void turn()
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('online', wake)
    return () => {
      ended = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('online', wake)
    }
  }, [look])
}
