import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface CellProps {
  label: ComponentChildren
  icon?: ComponentChildren
  /** Grey text on the right. */
  value?: string
  testId?: string
  onClick: () => void
}

/** A row of a list that leads somewhere. */
export function Cell({ label, icon, value, testId, onClick }: CellProps) {
  return (
    <button type="button" class="cell" data-testid={testId} onClick={onClick}>
      {icon}
      <span class="cell-label">{label}</span>
      {value && <span class="cell-value">{value}</span>}
      <span class="cell-arrow">
        <Icon name="next" size={14} />
      </span>
    </button>
  )
}
