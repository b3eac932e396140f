import { useState } from 'preact/hooks'
import type { Trouble as Failure } from '../../lib/api.ts'
import { sayTime } from '../../lib/time.ts'
import { asTrouble, useAskOwn, useOwn } from '../../lib/use-own.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { OwnCaseLine, OwnCases } from './own-cases.ts'
import { casesWords } from './words.ts'
import { stateKey, stateWords, toneOf } from './words-states.ts'

const path = '/api/m/cases'

/** What somebody asked for or joined, newest first. */
export function OwnCasesPage() {
  const say = useWords(casesWords)
  const { data, trouble, reload, show } = useOwn<OwnCases>(path)
  const askOwn = useAskOwn()
  const [failure, setFailure] = useState<Failure>()
  const more = async () => {
    if (!data?.next) return
    try {
      const found = await askOwn<OwnCases>(path, { before: data.next })
      if (found) show({ ...found, cases: [...data.cases, ...found.cases] })
      setFailure(undefined)
    } catch (error) {
      setFailure(asTrouble(error))
    }
  }
  return (
    <Page title={say('title')}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!data && !trouble && <Loading />}
      <Link page="cases/new" class="weui-btn weui-btn_primary" testId="report">
        {say('report')}
      </Link>
      {data?.cases.length === 0 && <p role="status">{say('none')}</p>}
      {data?.cases.map((line) => (
        <CaseLine key={line.caseId} line={line} now={new Date(data.now)} />
      ))}
      {failure && <Trouble trouble={failure} onRetry={() => void more()} />}
      {data && data.next !== null && (
        <button type="button" class="weui-btn weui-btn_default" onClick={() => void more()}>
          {say('more')}
        </button>
      )}
    </Page>
  )
}

function CaseLine({ line, now }: { line: OwnCaseLine; now: Date }) {
  const say = useWords(casesWords)
  const sayState = useWords(stateWords)
  const locale = useLocale()
  const { caseId, caseNumber, title, state, confidential, joined, createdAt } = line
  const name = confidential ? say('confidentialTitle') : joined ? say('joinedTitle') : title
  return (
    <Link page={`cases/${caseId}`} class="entry" testId="own-case">
      <span class="entry-words">
        <strong>{name || say('untitled')}</strong>
        <span class={`entry-hint ${toneOf(state)}`}>{sayState(stateKey(state))}</span>
        <span class="fine case-line-number">
          {say('number', { number: caseNumber })}
          <br />
          {say('at', { at: sayTime(createdAt, now, locale) })}
        </span>
      </span>
      <span class="entry-more" aria-hidden="true">
        ›
      </span>
    </Link>
  )
}
