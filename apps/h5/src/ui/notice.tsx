import type { ComponentChildren } from 'preact'

interface NoticeProps {
  tone: 'plain' | 'wait' | 'good' | 'bad'
  title: string
  children?: ComponentChildren
  testId?: string
}

/** A framed word to the reader; its tone is in its words, the colour only repeats it. */
export function Notice({ tone, title, children, testId }: NoticeProps) {
  return (
    <section class={`notice ${tone}`} data-testid={testId}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
