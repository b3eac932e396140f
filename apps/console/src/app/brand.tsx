import { useWords } from '#lib/words.ts'
import { appWords } from './words.ts'

/** The bridge and the product's name. */
export function Brand() {
  const say = useWords(appWords)
  return (
    <div className="brand">
      <svg viewBox="0 0 32 32" role="img" aria-label={say('product')}>
        <rect width="32" height="32" rx="7" fill="#1b6496" />
        <path
          d="M4 20h24M4 20c3-9 8-11 12-11s9 2 12 11M10 20v-6.2M16 20V9M22 20v-6.2"
          fill="none"
          stroke="#fff"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path d="M4 24.5h24" stroke="#e9b44c" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <strong>{say('product')}</strong>
    </div>
  )
}
