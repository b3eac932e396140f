import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface LayerProps {
  label: string
  /** `sheet` comes from below, `dialog` lies in the middle, `viewer` covers everything. */
  kind: 'sheet' | 'dialog' | 'viewer'
  onClose: () => void
  children: ComponentChildren
}

/** Something that lies over the page until it is answered. Escape and the dark around it close it. */
export function Layer({ label, kind, onClose, children }: LayerProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => before instanceof HTMLElement && before.focus()
  }, [])
  return (
    <div class={`layer layer-${kind}`}>
      <button type="button" class="layer-shade" tabIndex={-1} aria-label="关闭" onClick={onClose} />
      <div
        ref={box}
        class="layer-box"
        role="dialog"
        aria-modal="true"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onClose()
        }}
      >
        {children}
      </div>
    </div>
  )
}

interface Choice {
  label: string
  danger?: boolean
  testId?: string
  onChoose: () => void
}

interface ActionSheetProps {
  label: string
  /** A grey line above the choices. */
  note?: string
  choices: Choice[]
  onClose: () => void
}

/** The list of choices that comes up from below. */
export function ActionSheet({ label, note, choices, onClose }: ActionSheetProps) {
  return (
    <Layer label={label} kind="sheet" onClose={onClose}>
      {note && <p class="sheet-note">{note}</p>}
      {choices.map((choice) => (
        <button
          type="button"
          key={choice.label}
          class={choice.danger ? 'sheet-choice danger' : 'sheet-choice'}
          data-testid={choice.testId}
          onClick={() => {
            onClose()
            choice.onChoose()
          }}
        >
          {choice.label}
        </button>
      ))}
      <button type="button" class="sheet-choice sheet-cancel" onClick={onClose}>
        取消
      </button>
    </Layer>
  )
}
