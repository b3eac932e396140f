import type { VNode } from 'preact'
import { casesPageAt } from '../features/cases/pages.tsx'
import { Home } from '../features/home/home.tsx'
import { Copy } from '../features/me/copy.tsx'
import { Erase } from '../features/me/erase.tsx'
import { Me } from '../features/me/me.tsx'
import { Messages } from '../features/messages/messages.tsx'
import { Write } from '../features/messages/write.tsx'
import { Refused } from '../features/refused/refused.tsx'
import type { Place } from '../lib/place.ts'

/** The page of a place; undefined when there is none. */
export function pageAt(place: Place): VNode | undefined {
  switch (place.page) {
    case '':
      return <Home />
    case 'messages':
      return <Messages />
    case 'write':
      return <Write />
    case 'me':
      return <Me />
    case 'me/copy':
      return <Copy />
    case 'me/erase':
      return <Erase />
    case 'refused':
      return <Refused why={place.why} account={place.account} />
    default:
      return casesPageAt(place.page)
  }
}

/** The page one step up; undefined on the first, and where there is nothing to go back to. */
export function upFrom(page: string): string | undefined {
  if (page === '' || page === 'refused') return undefined
  // The questions of the form have their own way back, one by one.
  if (page.startsWith('cases/new/')) return 'cases'
  const cut = page.lastIndexOf('/')
  return cut === -1 ? '' : page.slice(0, cut)
}
