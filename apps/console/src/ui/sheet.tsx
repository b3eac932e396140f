import type { ReactNode } from 'react'
import './sheet.css'

/** A white sheet without inner margin: a table, a list, with its filters on top. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className="sheet">{children}</div>
}

/** The line of filters and buttons at the top of a sheet. */
export function SheetBar({ children }: { children: ReactNode }) {
  return <div className="sheet-bar">{children}</div>
}

/** Pushes what follows in a bar to its right end. */
export function BarGap() {
  return <span className="sheet-gap" />
}
