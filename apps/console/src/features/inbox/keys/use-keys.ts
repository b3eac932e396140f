import { useEffect, useRef } from 'react'
import { type Action, type Press, readKey } from './key-map.ts'

const afterGMs = 1500

/** Reads keys anywhere on the page while the inbox is shown. */
export function useKeys(onAction: (action: Action) => void): void {
  const latest = useRef(onAction)
  latest.current = onAction
  useEffect(() => {
    let gAt = Number.NEGATIVE_INFINITY
    const read = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const isAfterG = event.timeStamp - gAt < afterGMs
      gAt = Number.NEGATIVE_INFINITY
      const { action, awaitsView } = readKey({
        key: event.key,
        hasModifier: event.ctrlKey || event.altKey || event.metaKey,
        isComposing: event.isComposing,
        place: placeOf(event.target),
        isAfterG,
      })
      if (awaitsView) gAt = event.timeStamp
      if (!action) return
      event.preventDefault()
      latest.current(action)
    }
    window.addEventListener('keydown', read)
    return () => window.removeEventListener('keydown', read)
  }, [])
}

const overlays = '[role=dialog], .ant-dropdown, .ant-select-dropdown, .ant-image-preview'
const fields = 'input, textarea, select, [contenteditable=true]'
const controls = 'button, a, video, audio, [role=tab], [role=combobox], [role=log]'

function placeOf(target: EventTarget | null): Press['place'] {
  if (!(target instanceof Element)) return 'page'
  if (target.closest(overlays)) return 'overlay'
  if (target.closest(fields)) return 'field'
  return target.closest(controls) ? 'control' : 'page'
}
