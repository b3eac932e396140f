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

/** Whether the stream stands: what changes is told from now on. */
export function isOnline(): boolean {
  return source?.readyState === EventSource.OPEN
}

/**
 * Calls back when the stream is lost or back. The browser knows at once that a cable was pulled; the
 * stream, which may be quiet for long, does not.
 */
export function useOnline(watcher: (online: boolean) => void): void {
  useEffect(() => {
    const leave = () => watcher(false)
    // Back only where the stream lived through it; else its own opening says so.
    const comeBack = () => source?.readyState === EventSource.OPEN && watcher(true)
    watchers.add(watcher)
    window.addEventListener('offline', leave)
    window.addEventListener('online', comeBack)
    return () => {
      watchers.delete(watcher)
      window.removeEventListener('offline', leave)
      window.removeEventListener('online', comeBack)
    }
  }, [watcher])
}
