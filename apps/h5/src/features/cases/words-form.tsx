import { useRef, useState } from 'preact/hooks'
import { addressOf } from '../../lib/place.ts'
import { goTo } from '../../lib/route.ts'
import { useSession } from '../../lib/session.ts'
import { useOwn } from '../../lib/use-own.ts'
import { useWords } from '../../lib/words.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { OwnCase } from './own-cases.ts'
import { useChange } from './use-change.ts'
import { rateWords } from './words-rate.ts'

const texts = {
  words: { title: 'addTitle', lead: 'addLead', field: 'addField' },
  reopening: { title: 'reopenTitle', lead: 'reopenLead', field: 'reopenField' },
} as const

/** A word later, or why it must be done again. */
export function Words({ caseId, act }: { caseId: string; act: keyof typeof texts }) {
  const say = useWords(rateWords)
  const { account } = useSession()
  const path = `/api/m/cases/${encodeURIComponent(caseId)}`
  const own = useOwn<OwnCase>(path)
  const { change, isBusy, trouble } = useChange(own.data?.number)
  const [words, setWords] = useState('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const { title, lead, field: label } = texts[act]
  const send = async () => {
    setMissing(words.trim() === '')
    if (words.trim() === '') return field.current?.focus()
    if (await change(`${path}/${act}`, { words }))
      goTo(addressOf(`cases/${caseId}`, account), { instead: true })
  }
  return (
    <Page title={say(title)}>
      {own.trouble && <Trouble trouble={own.trouble} onRetry={own.reload} />}
      {!own.data && !own.trouble && <Loading />}
      {own.data && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <p class="lead">{say(lead)}</p>
          <label class="answer-label" for="later-words">
            {say(label)}
          </label>
          <textarea
            id="later-words"
            ref={field}
            class="answer"
            rows={6}
            maxLength={1000}
            value={words}
            aria-invalid={isMissing}
            aria-describedby="later-wrong"
            onInput={(event) => {
              setMissing(false)
              setWords(event.currentTarget.value)
            }}
            data-testid="later-words"
          />
          <p id="later-wrong" class="wrong" role="alert">
            {isMissing ? say('wordsMissing') : ''}
          </p>
          {trouble && <Trouble trouble={trouble} onRetry={() => void send()} />}
          <button
            type="submit"
            class="weui-btn weui-btn_primary"
            disabled={isBusy}
            data-testid="send-words"
          >
            {say(isBusy ? 'sending' : 'submit')}
          </button>
        </form>
      )}
    </Page>
  )
}
