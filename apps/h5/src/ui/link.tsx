import type { ComponentChildren } from 'preact'
import { addressOf } from '../lib/place.ts'
import { goTo } from '../lib/route.ts'
import { useSession } from '../lib/session.ts'

interface LinkProps {
  /** A page below /m/. */
  page: string
  class?: string
  testId?: string
  children: ComponentChildren
}

/** A link to another page for the same account; an ordinary link to everybody but our own click. */
export function Link({ page, class: className, testId, children }: LinkProps) {
  const { account } = useSession()
  const address = addressOf(page, account)
  return (
    <a
      href={address}
      class={className}
      data-testid={testId}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goTo(address)
      }}
    >
      {children}
    </a>
  )
}
