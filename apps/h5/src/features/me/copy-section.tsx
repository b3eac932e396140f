import { useState } from 'preact/hooks'
import type { CopySection } from '../../lib/own.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { sayValue, type Value } from './say-value.ts'
import { codeOf, codeWords } from './words-codes.ts'
import { copyWords } from './words-copy.ts'

/** Rows that are shown at once; the rest when it is asked for. */
const atOnce = 10

interface CopySectionProps {
  section: CopySection
  now: Date
}

/** One kind of data, to be unfolded: each row with its fields, as one reads on a narrow page. */
export function CopySectionView({ section, now }: CopySectionProps) {
  const say = useWords(copyWords)
  const locale = useLocale()
  const [count, setCount] = useState(atOnce)
  const { name, title, rows } = section
  return (
    <details class="copy" data-testid={`copy-${name}`}>
      <summary>{say('heading', { title: title[locale], count: rows.length })}</summary>
      {rows.length === 0 && <p>{say('empty')}</p>}
      {rows.slice(0, count).map((row, place) => (
        <Row key={place} row={row} section={section} now={now} />
      ))}
      {rows.length > count && (
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={() => setCount(count + atOnce)}
        >
          {say('more', { count: Math.min(atOnce, rows.length - count) })}
        </button>
      )}
    </details>
  )
}

interface RowProps extends CopySectionProps {
  row: CopySection['rows'][number]
}

/** The fields of a row that say anything. */
function Row({ row, section, now }: RowProps) {
  const say = useWords(copyWords)
  const sayCode = useWords(codeWords)
  const locale = useLocale()
  const sayField = (key: string, value: Value) => {
    const code = codeOf(key, value)
    return code ? sayCode(code) : sayValue(value, now, locale, { yes: say('yes'), no: say('no') })
  }
  return (
    <dl class="facts">
      {section.fields.map(({ key, title }) => {
        const value = row[key] ?? ''
        return value === '' ? null : (
          <div class="fact" key={key}>
            <dt>{title[locale]}</dt>
            <dd>{sayField(key, value)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
