import type { ReactNode } from 'react'
import './status-dot.css'

export type Tone = 'good' | 'warn' | 'bad' | 'quiet'

/** A state in words with a coloured dot; the colour never says it alone. */
export function StatusDot({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`status-dot status-dot-${tone}`}>{children}</span>
}
