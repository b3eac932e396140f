import { useRef, useState } from 'preact/hooks'
import type { OwnErasure } from '../../lib/own.ts'
import { useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { useAct } from './use-act.ts'
import { eraseWords } from './words-erase.ts'

interface EraseFormProps {
  /** The person whose data are on the page: nobody else's are asked to be erased. */
  number: string
  onDone(erasure: OwnErasure): void
}

/** What erasure means, and the word that must be written to ask for it. */
export function EraseForm({ number, onDone }: EraseFormProps) {
  const say = useWords(eraseWords)
  const { act, isBusy, trouble } = useAct('/api/m/me/erasure', number, onDone)
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    const isRight = typed.trim().toLowerCase() === say('word')
    setWrong(!isRight)
    if (isRight) act()
    else field.current?.focus()
  }
  return (
    <>
      <h2 class="list-title">{say('whatTitle')}</h2>
      <ul class="points">
        <li>{say('what1')}</li>
        <li>{say('what2')}</li>
      </ul>
      <h2 class="list-title">{say('thenTitle')}</h2>
      <ul class="points">
        <li>{say('then1')}</li>
        <li>{say('then2')}</li>
        <li>{say('then3')}</li>
        <li>{say('then4')}</li>
      </ul>
      <h2 class="list-title">{say('howTitle')}</h2>
      <p>{say('how')}</p>
      <form class="confirm" onSubmit={submit} noValidate>
        <label for="confirm-word">{say('confirm', { word: say('word') })}</label>
        <input
          id="confirm-word"
          ref={field}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          autocomplete="off"
          autocapitalize="off"
          aria-invalid={isWrong}
          aria-describedby="confirm-wrong"
          data-testid="confirm-word"
        />
        <p id="confirm-wrong" class="wrong" role="alert">
          {isWrong ? say('wrong', { word: say('word') }) : ''}
        </p>
        {trouble && <Trouble trouble={trouble} onRetry={act} />}
        <button type="submit" class="weui-btn weui-btn_warn" data-testid="submit-erasure">
          {say(isBusy ? 'submitting' : 'submit')}
        </button>
        <Link page="me" class="weui-btn weui-btn_default">
          {say('keep')}
        </Link>
      </form>
    </>
  )
}
