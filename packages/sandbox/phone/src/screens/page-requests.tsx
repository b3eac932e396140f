import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import {
  type BrowserMessage,
  type PayResult,
  readBrowserMessage,
  type SubscribeResult,
} from '../state/browser-messages.ts'
import { useSession } from '../state/context.ts'
import { PaymentSheet } from './payment.tsx'
import { SubscribeSheet } from './subscribe-sheet.tsx'

/** A request that the person has to answer, and whom to tell. */
type Request = Extract<BrowserMessage, { kind: 'pay' | 'subscribe' }> & { origin: string }

interface PageRequestsProps {
  frame: RefObject<HTMLIFrameElement>
  onTitle: (title: string) => void
}

/** Listens to the page in the frame and puts what it asks before the person. */
export function PageRequests({ frame, onTitle }: PageRequestsProps) {
  const session = useSession()
  const [request, setRequest] = useState<Request>()

  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (event.source === null || event.source !== frame.current?.contentWindow) return
      const message = readBrowserMessage(event.data)
      if (message?.kind === 'close') session.pop()
      else if (message?.kind === 'title') onTitle(message.title)
      else if (message) setRequest((open) => open ?? { ...message, origin: event.origin })
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [session])

  if (!request) return null
  const tellPage = (answer: PayResult | SubscribeResult) => {
    setRequest(undefined)
    frame.current?.contentWindow?.postMessage(answer, request.origin)
  }
  if (request.kind === 'pay') {
    const { prepayId } = request
    return (
      <PaymentSheet
        payment={request}
        onResult={(result) => tellPage({ type: 'minqiao-sandbox:pay-result', prepayId, result })}
      />
    )
  }
  const { appId, templateIds } = request
  return (
    <SubscribeSheet
      appId={appId}
      templateIds={templateIds}
      onAnswer={(results) => tellPage({ type: 'minqiao-sandbox:subscribe-result', appId, results })}
    />
  )
}
