import { type IconName, OUTLINES } from './icon-shapes.ts'

interface IconProps {
  name: IconName
  /** Side in CSS pixels. */
  size?: number
  /** Width of the line on the 24 × 24 grid. */
  line?: number
  filled?: boolean
}

/** Draws an icon in the colour of the text around it; it says nothing to a screen reader. */
export function Icon({ name, size = 24, line = 1.5, filled = false }: IconProps) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill={filled ? 'currentColor' : 'none'}
      fill-rule="evenodd"
      stroke="currentColor"
      stroke-width={line}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={OUTLINES[name]} />
    </svg>
  )
}

/** Draws the two speech bubbles of the first tab; the front one hides the line behind it. */
export function BubblesIcon({ active }: { active: boolean }) {
  const shape = active
    ? { fill: 'currentColor', stroke: 'var(--tabbar)' }
    : { fill: 'var(--tabbar)', stroke: 'currentColor' }
  return (
    <svg class="icon" aria-hidden="true" viewBox="0 0 28 28" width="28" height="28" {...shape}>
      <g stroke-width="1.5" stroke-linejoin="round">
        <path d="M11.5 4C6.3 4 2.2 7.4 2.2 11.7c0 2.4 1.3 4.5 3.4 5.9l-.7 2.7 3.1-1.5c1.1.4 2.3.6 3.5.6 5.2 0 9.3-3.4 9.3-7.7S16.7 4 11.5 4z" />
        <path d="M18.7 11.5c-4 0-7.2 2.7-7.2 6s3.2 6 7.2 6c.9 0 1.8-.1 2.6-.4l2.5 1.3-.6-2.2c1.6-1.1 2.7-2.8 2.7-4.7 0-3.3-3.2-6-7.2-6z" />
      </g>
    </svg>
  )
}

/** Draws the mark of a verified account. */
export function VerifiedMark() {
  return (
    <svg class="verified" role="img" aria-label="已认证" viewBox="0 0 16 16" width="16" height="16">
      <path
        fill="currentColor"
        d="M8 .8l1.9 1.4 2.3-.1.7 2.2 1.9 1.4-.8 2.2.8 2.3-1.9 1.3-.7 2.3-2.3-.1L8 15.2l-1.9-1.5-2.3.1-.7-2.3-1.9-1.3.8-2.3-.8-2.2 1.9-1.4.7-2.2 2.3.1z"
      />
      <path fill="none" stroke="#fff" stroke-width="1.4" d="M5 8.2l2.1 2.1L11.2 6" />
    </svg>
  )
}
