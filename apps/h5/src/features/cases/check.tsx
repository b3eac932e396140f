import { addressOf } from '../../lib/place.ts'
import { goTo } from '../../lib/route.ts'
import { useSession } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { QuestionProps } from './new-case.tsx'
import { useChange } from './use-change.ts'
import { newCaseWords } from './words-new.ts'

interface Sent {
  caseId: string
  caseNumber: string
}

/** Everything that was answered, each to be changed, before it is sent. */
export function Check({ draft, answers, under, back, go }: QuestionProps) {
  const say = useWords(newCaseWords)
  const { account } = useSession()
  const { change, isBusy, trouble } = useChange(draft.data?.number)
  const { text = '', place = '', latitude = null, confidential, contact = '', mayPublish } = answers
  const send = async () => {
    // The draft is what is sent: one that could not be kept before is kept now.
    const kept = await draft.save()
    const draftId = kept?.draftId ?? draft.data?.draftId
    if (!draftId) return
    const sent = await change<Sent>('/api/m/cases', { draftId, answers })
    if (!sent) return
    draft.forget()
    goTo(addressOf(`cases/${sent.caseId}/sent`, account), { instead: true })
  }
  const where = [place.trim(), latitude === null ? '' : say('withLocation')].filter(Boolean)
  const lines = [
    { step: 'what', what: say('checkText'), said: text },
    { step: 'where', what: say('checkPlace'), said: where.join('\n') || say('noPlace') },
    {
      step: 'pictures',
      what: say('checkPictures'),
      said: say('pictureCount', { count: draft.data?.files.length ?? 0 }),
    },
    {
      step: 'private',
      what: say('checkPrivate'),
      said: say(confidential === true ? 'secretChoice' : 'openChoice'),
    },
    { step: 'phone', what: say('checkPhone'), said: contact.trim() || say('noPhone') },
    ...(confidential === true
      ? []
      : [
          {
            step: 'public' as const,
            what: say('checkPublic'),
            said: say(mayPublish === true ? 'publicYes' : 'publicNo'),
          },
        ]),
  ] as const
  return (
    <Page title={say('checkTitle')} under={under}>
      <dl class="facts">
        {lines.map(({ step, what, said }) => (
          <div class="check" key={step} data-testid={`check-${step}`}>
            <dt>{what}</dt>
            <dd>
              <p>{said}</p>
              <button
                type="button"
                class="change"
                aria-label={say('changeOf', { what })}
                onClick={() => go(step)}
              >
                {say('change')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {draft.saving === 'not-kept' && (
        <p class="wrong" role="alert">
          {say('notKept')}
        </p>
      )}
      {trouble && <Trouble trouble={trouble} onRetry={() => void send()} />}
      <button
        type="button"
        class="weui-btn weui-btn_primary"
        disabled={isBusy}
        onClick={() => void send()}
        data-testid="send"
      >
        {say(isBusy ? 'sending' : 'send')}
      </button>
      <button type="button" class="weui-btn weui-btn_default" onClick={back}>
        {say('back')}
      </button>
    </Page>
  )
}
