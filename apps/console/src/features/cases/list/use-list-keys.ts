import { useEffect, useRef, useState } from 'react'
import { readKey } from '#features/inbox/keys/key-map.ts'

interface ListKeys {
  /** The cases on the screen, by id. */
  ids: readonly string[]
  onOpen: (index: number) => void
  onSearch: () => void
}

const notHere = 'input, textarea, select, [contenteditable=true], [role=dialog], .ant-select'
const controls = 'button, a, [role=tab], [role=combobox]'

/** The keys of the inbox on a list of cases: j and k to move, Enter to open, / to search. */
export function useListKeys({ ids, onOpen, onSearch }: ListKeys): string | undefined {
  const [cursor, setCursor] = useState<string>()
  const latest = useRef({ ids, cursor, onOpen, onSearch })
  latest.current = { ids, cursor, onOpen, onSearch }
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined
      const { action } = readKey({
        key: event.key,
        hasModifier: event.ctrlKey || event.altKey || event.metaKey,
        isComposing: event.isComposing || event.defaultPrevented,
        place: target?.closest(notHere)
          ? 'overlay'
          : target?.closest(controls)
            ? 'control'
            : 'page',
        isAfterG: false,
      })
      const now = latest.current
      const at = now.ids.indexOf(now.cursor ?? '')
      switch (action?.do) {
        case 'down':
        case 'up': {
          const to = at < 0 ? 0 : at + (action.do === 'down' ? 1 : -1)
          const id = now.ids[Math.max(0, Math.min(now.ids.length - 1, to))]
          setCursor(id)
          document.getElementById(`case-${id}`)?.scrollIntoView({ block: 'nearest' })
          break
        }
        case 'open':
          if (at >= 0) now.onOpen(at)
          break
        case 'search':
          now.onSearch()
          break
        default:
          return
      }
      event.preventDefault()
    }
    window.addEventListener('keydown', read)
    return () => window.removeEventListener('keydown', read)
  }, [])
  return cursor
}
