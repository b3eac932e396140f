/** A page that lies over the four tabs. */
export type Page =
  | { name: 'chat'; appId: string }
  | { name: 'profile'; appId: string; ticket?: string }
  | { name: 'accounts' }
  | { name: 'people' }
  | { name: 'search' }
  | { name: 'scan'; onText?: (text: string) => void }
  | { name: 'location'; onPlace: (place: Place) => void }
  | { name: 'browser'; url: string }

export interface Place {
  latitude: number
  longitude: number
  label: string
}

/** A page with the key under which it is drawn. */
export type Placed = Page & { key: number }

export type Stack = readonly Placed[]

let lastKey = 0

function placePage(page: Page): Placed {
  lastKey += 1
  return { ...page, key: lastKey }
}

/** Lays a page on top. A chat that lies further down is uncovered instead of opened twice. */
export function pushPage(stack: Stack, page: Page): Stack {
  if (page.name === 'chat') {
    const open = stack.findIndex((one) => one.name === 'chat' && one.appId === page.appId)
    if (open >= 0) return stack.slice(0, open + 1)
  }
  return [...stack, placePage(page)]
}

/** Takes the top page away. */
export function popPage(stack: Stack): Stack {
  return stack.slice(0, -1)
}

/** Puts a page in the place of the top one. */
export function replacePage(stack: Stack, page: Page): Stack {
  return pushPage(popPage(stack), page)
}

/** Gives the account whose chat lies on top, if one does. */
export function chatOnTop(stack: Stack): string | undefined {
  const top = stack.at(-1)
  return top?.name === 'chat' ? top.appId : undefined
}
