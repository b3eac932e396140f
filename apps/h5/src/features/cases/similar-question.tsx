import { useEffect, useState } from 'preact/hooks'
import { addressOf } from '../../lib/place.ts'
import { goTo } from '../../lib/route.ts'
import { useSession } from '../../lib/session.ts'
import { sayTime } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { QuestionProps } from './new-case.tsx'
import type { OwnCase, SimilarCase } from './own-cases.ts'
import { useChange } from './use-change.ts'
import { newCaseWords } from './words-new.ts'
import { stateKey, stateWords } from './words-states.ts'

/** Matters that are open already and may be the same; nothing is asked when there are none. */
export function SimilarQuestion({ draft, answers, next, back, pass }: QuestionProps) {
  const say = useWords(newCaseWords)
  const { account } = useSession()
  const { change, isBusy, trouble } = useChange(draft.data?.number)
  const [similar, setSimilar] = useState<SimilarCase[]>()
  const look = async () => {
    const { text = '', place = '', latitude = null, longitude = null } = answers
    const body = { text, place, latitude, longitude }
    const found = await change<{ similar: SimilarCase[] }>('/api/m/cases/similar', body)
    if (!found) return
    if (found.similar.length > 0) setSimilar(found.similar)
    else pass()
  }
  useEffect(() => void look(), [])
  const join = async (caseId: string) => {
    const path = `/api/m/cases/${encodeURIComponent(caseId)}/joining`
    const joined = await change<OwnCase>(path, { words: (answers.text ?? '').slice(0, 1000) })
    if (!joined) return
    await change('/api/m/cases/draft/removal')
    draft.forget()
    goTo(addressOf(`cases/${caseId}`, account))
  }
  if (!similar)
    return (
      <Page title={say('similarTitle')}>
        {trouble ? <Trouble trouble={trouble} onRetry={() => void look()} /> : <Loading />}
        {trouble && (
          <button type="button" class="weui-btn weui-btn_default" onClick={next}>
            {say('notSame')}
          </button>
        )}
      </Page>
    )
  return (
    <Page title={say('similarTitle')}>
      <p class="lead">{say('similarHint')}</p>
      {trouble && <Trouble trouble={trouble} onRetry={() => undefined} />}
      {similar.map((one) => (
        <SimilarCard
          key={one.caseId}
          one={one}
          isBusy={isBusy}
          onJoin={() => void join(one.caseId)}
        />
      ))}
      <button type="button" class="weui-btn weui-btn_primary" onClick={next} data-testid="not-same">
        {say('notSame')}
      </button>
      <button type="button" class="weui-btn weui-btn_default" onClick={back}>
        {say('back')}
      </button>
    </Page>
  )
}

interface SimilarCardProps {
  one: SimilarCase
  isBusy: boolean
  onJoin(): void
}

function SimilarCard({ one, isBusy, onJoin }: SimilarCardProps) {
  const say = useWords(newCaseWords)
  const sayState = useWords(stateWords)
  const locale = useLocale()
  const now = useNow(undefined)
  const { kind, state, createdAt, people, metres, shared } = one
  return (
    <article class="round" data-testid="similar">
      {kind && <h2>{kind[locale]}</h2>}
      <p class="chip waiting">{sayState(stateKey(state))}</p>
      {shared.length > 0 && (
        <p class="said-text">
          {say('similarShared', { words: shared.join(locale === 'zh' ? '、' : ', ') })}
        </p>
      )}
      <p class="fine">
        {say('similarSince', { at: sayTime(createdAt, now, locale) })}
        {' · '}
        {say('similarPeople', { count: people })}
        {metres !== null && ` · ${say('similarMetres', { count: metres })}`}
      </p>
      <button
        type="button"
        class="weui-btn weui-btn_default"
        disabled={isBusy}
        onClick={onJoin}
        data-testid="join"
      >
        {say('join')}
      </button>
    </article>
  )
}
