import type { Locale } from '@minqiao/contracts'
import type { TypeSize } from '../lib/type-size.ts'
import { useWords } from '../lib/words.ts'
import { Link } from '../ui/link.tsx'
import { appWords } from './words.ts'

interface StripProps {
  /** The page one step up; undefined on the first. */
  up: string | undefined
  size: TypeSize
  onSize(size: TypeSize): void
  locale: Locale
  onLocale(locale: Locale): void
}

/** The strip above every page: one step back, the size of the type, the language. */
export function Strip({ up, size, onSize, locale, onLocale }: StripProps) {
  const say = useWords(appWords)
  const other = locale === 'zh' ? 'en' : 'zh'
  return (
    <header class="strip">
      {up !== undefined && (
        <Link page={up} class="strip-back" testId="up">
          <span aria-hidden="true">‹</span>
          {say(up === '' ? 'home' : 'back')}
        </Link>
      )}
      <fieldset class="strip-choices" aria-label={say('settings')}>
        <button
          type="button"
          data-testid="type-size"
          onClick={() => onSize(size === 'large' ? 'normal' : 'large')}
        >
          {say(size === 'large' ? 'smaller' : 'larger')}
        </button>
        <button
          type="button"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          data-testid="language"
          onClick={() => onLocale(other)}
        >
          {say('otherLanguage')}
        </button>
      </fieldset>
    </header>
  )
}
