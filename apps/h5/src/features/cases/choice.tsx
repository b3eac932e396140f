import type { ComponentChildren } from 'preact'

interface ChoiceProps {
  name: string
  value: string
  isChosen: boolean
  title: string
  hint?: string
  onChoose(): void
  testId?: string
  children?: ComponentChildren
}

/** One answer of several, the whole of it to be tapped. */
export function Choice({ name, value, isChosen, title, hint, onChoose, testId }: ChoiceProps) {
  return (
    <label class={`choice${isChosen ? ' chosen' : ''}`} data-testid={testId}>
      <input type="radio" name={name} value={value} checked={isChosen} onChange={onChoose} />
      <span class="choice-words">
        <strong>{title}</strong>
        {hint && <span class="choice-hint">{hint}</span>}
      </span>
    </label>
  )
}
