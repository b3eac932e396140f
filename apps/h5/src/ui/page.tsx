import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { showTitle } from '../lib/wechat.ts'

let isFirst = true

interface PageProps {
  title: string
  /** Smaller words below the title. */
  under?: string
  children?: ComponentChildren
}

/** One page: its title in the bar above, its heading, and the focus on it after a change of pages. */
export function Page({ title, under, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => showTitle(title), [title])
  useEffect(() => {
    if (!isFirst) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    isFirst = false
  }, [])
  return (
    <main class="page" id="main">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {under && <p class="under">{under}</p>}
      {children}
    </main>
  )
}
