import { useEffect } from 'react'

/** News of the server: what changed, never what it says. Empty ids: too many to name. */
export interface LiveNews {
  topic: 'conversation' | 'account' | 'queue'
  accountId: string
  ids: string[]
}

type Listener = (news: LiveNews) => void

const listeners = new Set<Listener>()
const watchers = new Set<(online: boolean) => void>()
let source: EventSource | undefined

function open(): void {
  source = new EventSource('/api/live')
  source.onopen = () => tell(true)
  source.onerror = () => {
    tell(false)
    // The browser comes back by itself unless the server refused; then we try later.
    if (source?.readyState === EventSource.CLOSED) {
      source = undefined
      setTimeout(() => listeners.size > 0 && !source && open(), 5000)
    }
  }
  source.onmessage = ({ data }) => {
    const news = JSON.parse(String(data)) as LiveNews
    for (const listener of listeners) listener(news)
  }
}

function tell(online: boolean): void {
  for (const watcher of watchers) watcher(online)
}

/** Calls back on news while the screen is shown; one stream serves all screens. */
export function useLive(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener)
    if (!source) open()
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) {
        source?.close()
        source = undefined
      }
    }
  }, [listener])
}

/** Calls back when the stream is lost or back. */
export function useOnline(watcher: (online: boolean) => void): void {
  useEffect(() => {
    watchers.add(watcher)
    return () => void watchers.delete(watcher)
  }, [watcher])
}
