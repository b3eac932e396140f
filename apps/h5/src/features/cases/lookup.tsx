import { useState } from 'preact/hooks'
import { ask, type Trouble as Failure } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { asTrouble } from '../../lib/use-own.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { Progress } from './own-cases.ts'
import { ProgressView } from './timeline.tsx'
import { openWords } from './words-open.ts'

/** Progress by number and the last four digits, for people who are not in WeChat. */
export function Lookup() {
  const say = useWords(openWords)
  const { account } = useSession()
  const locale = useLocale()
  const [number, setNumber] = useState('')
  const [digits, setDigits] = useState('')
  const [wrong, setWrong] = useState<'numberWrong' | 'digitsWrong'>()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Failure>()
  const [found, setFound] = useState<Progress>()
  const look = async () => {
    const bare = number.replace(/\s/g, '')
    const fault = !/^\d{14}$/.test(bare)
      ? 'numberWrong'
      : !/^\d{4}$/.test(digits)
        ? 'digitsWrong'
        : undefined
    setWrong(fault)
    setTrouble(undefined)
    if (fault || isBusy) return
    setBusy(true)
    try {
      const body = { account, number: bare, digits }
      setFound(await ask<Progress>('/api/m/cases/lookup', { locale, body }))
    } catch (error) {
      setTrouble(asTrouble(error))
    } finally {
      setBusy(false)
    }
  }
  if (found)
    return (
      <Page title={say('lookupTitle')}>
        <ProgressView progress={found} />
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={() => setFound(undefined)}
          data-testid="another"
        >
          {say('another')}
        </button>
      </Page>
    )
  return (
    <Page title={say('lookupTitle')}>
      <p class="lead">{say('lookupLead')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <label class="answer-label" for="case-number">
          {say('numberField')}
        </label>
        <input
          id="case-number"
          class="answer"
          inputMode="numeric"
          autocomplete="off"
          maxLength={20}
          value={number}
          aria-invalid={wrong === 'numberWrong'}
          aria-describedby="lookup-wrong"
          onInput={(event) => setNumber(event.currentTarget.value)}
          data-testid="lookup-number"
        />
        <label class="answer-label" for="case-digits">
          {say('digitsField')}
        </label>
        <input
          id="case-digits"
          class="answer"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          value={digits}
          aria-invalid={wrong === 'digitsWrong'}
          aria-describedby="lookup-wrong"
          onInput={(event) => setDigits(event.currentTarget.value)}
          data-testid="lookup-digits"
        />
        <p id="lookup-wrong" class="wrong" role="alert">
          {wrong ? say(wrong) : ''}
        </p>
        {trouble?.kind === 'refused' && (
          <div role="alert" data-testid="not-found">
            <Notice tone="bad" title={say('notFound')}>
              <p>{trouble.message}</p>
            </Notice>
          </div>
        )}
        {trouble && trouble.kind !== 'refused' && (
          <Trouble trouble={trouble} onRetry={() => void look()} />
        )}
        <button
          type="submit"
          class="weui-btn weui-btn_primary"
          disabled={isBusy}
          data-testid="look"
        >
          {say(isBusy ? 'looking' : 'look')}
        </button>
      </form>
    </Page>
  )
}
