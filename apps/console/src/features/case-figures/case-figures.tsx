import { DownloadOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useSearchParams } from 'react-router'
import { useSession } from '#app/session.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { AgencyPicker, useAgencies } from '#ui/agency-picker.tsx'
import { beijingDay } from '#ui/days.ts'
import { BarGap } from '#ui/sheet.tsx'
import { Board } from './board.tsx'
import { exportAddress, weeklyAddress } from './figure-data.ts'
import { lastDays, type SpanName, spanDays } from './opened.ts'
import { Rates } from './rates.tsx'
import { figureWords } from './words.ts'
import './case-figures.css'

const weekMs = 7 * 86_400_000
const spanNames = Object.keys(spanDays) as SpanName[]

/** How the units do: what they have in hand, the rates with their formulas, table and report. */
export function CaseFigures() {
  const say = useWords(figureWords)
  const [query, setQuery] = useSearchParams()
  const own = useSession().data?.staff?.agency
  const { data } = useAgencies()
  const agencyId = query.get('agencyId') ?? own?.agencyId ?? data?.agencies[0]?.agencyId ?? ''
  const spanName = spanNames.find((name) => name === query.get('span')) ?? 'month'
  const now = new Date()
  const span = { agencyId, ...lastDays(spanName, now) }
  const change = (changes: Record<string, string>) =>
    setQuery({ agencyId, span: spanName, ...changes }, { replace: true })
  const locale = currentLocale()
  return (
    <div className="console-page case-figures">
      <div className="case-figures-bar no-print">
        <span className="case-figures-agency">
          <AgencyPicker value={agencyId} onChange={(chosen) => change({ agencyId: chosen })} />
        </span>
        <Segmented
          value={spanName}
          onChange={(chosen) => change({ span: chosen })}
          options={spanNames.map((value) => ({ value, label: say(`span-${value}`) }))}
        />
        <BarGap />
        <Button
          icon={<DownloadOutlined />}
          href={exportAddress(span)}
          title={say('exportHint')}
          data-testid="export"
        >
          {say('export')}
        </Button>
        <Button href={weeklyAddress(agencyId, beijingDay(now), locale)} target="_blank">
          {say('weekly')}
        </Button>
        <Button
          href={weeklyAddress(agencyId, beijingDay(new Date(now.getTime() - weekMs)), locale)}
          target="_blank"
        >
          {say('lastWeekly')}
        </Button>
      </div>
      <p className="case-figures-intro">{say('intro')}</p>
      <Rates span={span} />
      <Board agencyId={agencyId} />
    </div>
  )
}
