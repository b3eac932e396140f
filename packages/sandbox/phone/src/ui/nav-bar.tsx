import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface NavBarProps {
  title: string
  onBack?: () => void
  /** Unread messages elsewhere, written beside the arrow. */
  unread?: number
  /** What stands on the right. */
  children?: ComponentChildren
  /** A cross instead of the arrow, as in the built-in browser. */
  closes?: boolean
}

/** The bar at the top of a page. */
export function NavBar({ title, onBack, unread = 0, closes = false, children }: NavBarProps) {
  return (
    <header class="nav-bar">
      <div class="nav-side">
        {onBack && (
          <button
            type="button"
            class="nav-button nav-back"
            aria-label={closes ? '关闭' : '返回'}
            data-testid="back"
            onClick={onBack}
          >
            <Icon name={closes ? 'close' : 'back'} size={closes ? 20 : 22} line={1.8} />
            {unread > 0 && <span class="nav-unread">{unread > 99 ? '99+' : unread}</span>}
          </button>
        )}
      </div>
      <h1 class="nav-title">{title}</h1>
      <div class="nav-side nav-right">{children}</div>
    </header>
  )
}

/** The three dots on the right of a bar. */
export function MoreButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="nav-button"
      aria-label={label}
      data-testid="more"
      onClick={onClick}
    >
      <svg
        class="icon"
        aria-hidden="true"
        viewBox="0 0 24 24"
        width="24"
        height="24"
        fill="currentColor"
      >
        <circle cx="5" cy="12" r="1.7" />
        <circle cx="12" cy="12" r="1.7" />
        <circle cx="19" cy="12" r="1.7" />
      </svg>
    </button>
  )
}
