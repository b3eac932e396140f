import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask, type Trouble as Failure } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { sayTime } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import { asTrouble } from '../../lib/use-own.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { openWords } from './words-open.ts'

interface PublicAnswer {
  accountId: string
  caseId: string
  question: string
  answer: string
  at: string
}

interface AnswerList {
  account: { name: string; agency: string }
  answers: PublicAnswer[]
}

const path = '/api/m/answers'
const atOnce = 10

/** Questions and answers that everybody may read. */
export function Answers() {
  const say = useWords(openWords)
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const { data, trouble, load, isFull } = useAnswers(words)
  return (
    <Page
      title={say('answersTitle')}
      under={data && say('answersOf', { account: data.account.name })}
    >
      <p class="lead">{say('answersLead')}</p>
      <form
        class="confirm"
        onSubmit={(event) => {
          event.preventDefault()
          setWords(typed.trim())
        }}
      >
        <label for="answer-search">{say('search')}</label>
        <input
          id="answer-search"
          type="search"
          value={typed}
          maxLength={30}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="weui-btn weui-btn_default">
          {say('find')}
        </button>
      </form>
      {trouble && <Trouble trouble={trouble} onRetry={() => load()} />}
      {!data && !trouble && <Loading />}
      {data?.answers.length === 0 && (
        <p role="status">{say(words === '' ? 'none' : 'noneFound')}</p>
      )}
      {data?.answers.map((one) => (
        <Shown key={one.caseId} one={one} />
      ))}
      {data && isFull && (
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={() => load(data.answers[data.answers.length - 1]?.at)}
        >
          {say('more')}
        </button>
      )}
    </Page>
  )
}

/** One of them, at an address of its own. */
export function Answer({ caseId }: { caseId: string }) {
  const say = useWords(openWords)
  const { account } = useSession()
  const locale = useLocale()
  const [one, setOne] = useState<PublicAnswer>()
  const [trouble, setTrouble] = useState<Failure>()
  const load = useCallback(() => {
    const address = `${path}/${encodeURIComponent(account)}/${encodeURIComponent(caseId)}`
    ask<PublicAnswer>(address, { locale }).then(
      (found) => {
        setOne(found)
        setTrouble(undefined)
      },
      (error: unknown) => setTrouble(asTrouble(error)),
    )
  }, [account, caseId, locale])
  useEffect(load, [load])
  return (
    <Page title={say('answersTitle')}>
      {trouble && <Trouble trouble={trouble} onRetry={load} />}
      {!one && !trouble && <Loading />}
      {one && <Shown one={one} />}
      <Link page="answers" class="weui-btn weui-btn_default">
        {say('all')}
      </Link>
    </Page>
  )
}

function Shown({ one: { question, answer, at } }: { one: PublicAnswer }) {
  const say = useWords(openWords)
  const locale = useLocale()
  const now = useNow(undefined)
  return (
    <article class="round" data-testid="public-answer">
      <p class="chip waiting">{say('question')}</p>
      <p class="said-text">{question}</p>
      <div class="said office">
        <p class="chip answered">{say('answer')}</p>
        <p class="said-text">{answer}</p>
      </div>
      <p class="fine">{say('published', { at: sayTime(at, now, locale) })}</p>
    </article>
  )
}

function useAnswers(words: string) {
  const { account } = useSession()
  const locale = useLocale()
  const [data, setData] = useState<AnswerList>()
  const [isFull, setFull] = useState(false)
  const [trouble, setTrouble] = useState<Failure>()
  const turn = useRef(0)
  const load = useCallback(
    async (before?: string) => {
      const mine = ++turn.current
      try {
        const query = { account, words: words || undefined, before, limit: atOnce }
        const found = await ask<AnswerList>(path, { locale, query })
        if (mine !== turn.current) return
        setTrouble(undefined)
        setFull(found.answers.length === atOnce)
        setData((known) =>
          before === undefined
            ? found
            : { ...found, answers: [...(known?.answers ?? []), ...found.answers] },
        )
      } catch (error) {
        if (mine === turn.current) setTrouble(asTrouble(error))
      }
    },
    [account, locale, words],
  )
  useEffect(() => void load(), [load])
  return { data, trouble, isFull, load: (before?: string) => void load(before) }
}
