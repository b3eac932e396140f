import type { ComponentChildren } from 'preact'
import { Layer } from './sheet.tsx'

interface ConfirmProps {
  title: string
  children?: ComponentChildren
  action: string
  disabled?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** A question in the middle of the screen with two answers. */
export function Confirm({ title, children, action, disabled, onConfirm, onClose }: ConfirmProps) {
  return (
    <Layer label={title} kind="dialog" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onConfirm()
        }}
      >
        <h2 class="dialog-title">{title}</h2>
        {children}
        <div class="dialog-buttons">
          <button type="button" onClick={onClose}>
            取消
          </button>
          <button type="submit" class="dialog-action" data-testid="confirm" disabled={disabled}>
            {action}
          </button>
        </div>
      </form>
    </Layer>
  )
}
