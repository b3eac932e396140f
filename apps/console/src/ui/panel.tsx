import type { ReactNode } from 'react'
import './panel.css'

interface PanelProps {
  title?: ReactNode
  /** Buttons at the right end of the title's line. */
  extra?: ReactNode
  children: ReactNode
}

/** A white sheet with a title: what belongs together on a screen. */
export function Panel({ title, extra, children }: PanelProps) {
  return (
    <section className="panel">
      {(title !== undefined || extra !== undefined) && (
        <header>
          <h2>{title}</h2>
          {extra}
        </header>
      )}
      {children}
    </section>
  )
}
