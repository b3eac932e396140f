import { Link } from '../../ui/link.tsx'

/** Line drawings of 24 by 24. */
const drawings = {
  messages: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12.5h5',
  report: 'M4 4h16v12H9l-5 4zM12 7v4M12 13.2v.2',
  cases: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  answers: 'M4 5h16v14H4zM4 9h16M8 13h8M8 16h5',
  write: 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
  me: 'M6 3h9l4 4v14H6zM15 3v4h4M9.5 12h6M9.5 16h6',
}

interface EntryProps {
  page: string
  icon: keyof typeof drawings
  title: string
  hint: string
  tone?: 'plain' | 'wait' | 'good'
}

/** A large way in, the whole of it to be tapped. */
export function Entry({ page, icon, title, hint, tone = 'plain' }: EntryProps) {
  return (
    <Link page={page} class="entry" testId={`entry-${page}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" class="entry-icon">
        <path d={drawings[icon]} />
      </svg>
      <span class="entry-words">
        <strong>{title}</strong>
        <span class={`entry-hint ${tone}`}>{hint}</span>
      </span>
      <span class="entry-more" aria-hidden="true">
        ›
      </span>
    </Link>
  )
}
