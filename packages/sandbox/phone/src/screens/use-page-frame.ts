import { useEffect, useRef, useState } from 'preact/hooks'
import { landingAddress } from '../state/page-address.ts'

/** Milliseconds after which a page that has not come counts as failed. */
const PATIENCE = 20_000

type PageState = 'loading' | 'open' | 'failed'

/** The sandbox's own refusal, where the frame shows one instead of a page. */
function readRefusal(frame: HTMLIFrameElement): string | undefined {
  const page = frame.contentDocument
  if (page?.contentType !== 'application/json') return undefined
  try {
    const { error } = JSON.parse(page.body.textContent ?? '') as {
      error?: string | { message?: string }
    }
    return (typeof error === 'string' ? error : error?.message) ?? '页面无法打开'
  } catch {
    return '页面无法打开'
  }
}

/**
 * Says whether the host of an address answers at all.
 *
 * A frame reports neither a refused connection nor an unknown host, so that the host is asked for
 * its root; what it answers does not matter.
 */
async function isReachable(url: string): Promise<boolean> {
  const root = new URL('/', landingAddress(url))
  if (root.origin === location.origin) return true
  return fetch(root, { method: 'HEAD', mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  )
}

/** Watches a frame that shows `url`: whether it has come, why not, its title and its steps back. */
export function usePageFrame(url: string) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<PageState>('loading')
  const [reason, setReason] = useState('')
  const [title, setTitle] = useState('')
  const [loads, setLoads] = useState(0)
  const fail = (why: string) => {
    setReason(why)
    setState('failed')
  }

  useEffect(() => {
    setState('loading')
    setLoads(0)
    const timer = setTimeout(() => {
      setState((now) => (now === 'loading' ? 'failed' : now))
      setReason('页面长时间没有响应')
    }, PATIENCE)
    return () => clearTimeout(timer)
  }, [url, attempt])

  const onLoad = async () => {
    if (!frame.current) return
    const refusal = readRefusal(frame.current)
    if (refusal !== undefined) return fail(refusal)
    const page = frame.current.contentDocument
    if (page) setTitle(page.title)
    else if (!(await isReachable(url))) return fail('无法连接到此网站')
    setLoads((count) => count + 1)
    setState('open')
  }

  return {
    frame,
    attempt,
    state,
    reason,
    title,
    setTitle,
    onLoad,
    canGoBack: loads > 1,
    goBack() {
      // The frame's steps are part of the history of the whole window; the load that follows counts.
      setLoads((count) => count - 2)
      history.back()
    },
    reload: () => setAttempt((count) => count + 1),
  }
}
