import { currentLocale, useWords } from '#lib/words.ts'
import type { Quota } from '../account-data.ts'
import { percentUsed, toneOfUse } from '../token-health.ts'
import { accountWords } from '../words.ts'

interface QuotaBarProps {
  quota: Quota
  /** With the name of the interface above the bar. */
  isNamed?: boolean
}

/** How much of a day's calls is used, as a thin bar with its numbers. */
export function QuotaBar({ quota, isNamed = false }: QuotaBarProps) {
  const say = useWords(accountWords)
  const { api, words, used, limit } = quota
  const name = words?.[currentLocale()] ?? api
  const percent = percentUsed(quota)
  if (percent === undefined || limit === null) return <span>{used.toLocaleString()}</span>
  const numbers = { used: used.toLocaleString(), limit: limit.toLocaleString() }
  return (
    <div className="accounts-bar">
      <span>
        {isNamed && <em>{name}</em>}
        {say('usedOf', numbers)}
      </span>
      <div
        // The numbers above say it in words.
        aria-hidden="true"
        className={`accounts-meter accounts-meter-${toneOfUse(percent)}`}
      >
        <i style={{ width: `${Math.max(percent, used > 0 ? 1 : 0)}%` }} />
      </div>
    </div>
  )
}
