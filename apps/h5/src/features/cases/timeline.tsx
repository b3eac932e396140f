import { sayTime } from '../../lib/time.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import type { Progress } from './own-cases.ts'
import { casesWords } from './words.ts'
import { stateKey, stateWords, toneOf } from './words-states.ts'

const nextWords = {
  admit: 'nextAdmit',
  answer: 'nextAnswer',
  settle: 'nextSettle',
  'second-check': 'nextSecondCheck',
} as const

interface ProgressProps {
  progress: Progress
  isRated?: boolean
  /** Whether who reads it sent it: else they joined, or looked it up. */
  isOwn?: boolean
}

/** Where a matter stands, what comes next and by when, the answers, and every step so far. */
export function ProgressView({ progress, isRated = false, isOwn = true }: ProgressProps) {
  const say = useWords(casesWords)
  const sayState = useWords(stateWords)
  const locale = useLocale()
  const now = new Date(progress.now)
  const { caseNumber, state, unit, steps, next, answers } = progress
  const known = next ? nextWords[next.key as keyof typeof nextWords] : undefined
  const nextKey = known === 'nextSettle' && isRated ? 'nextRated' : known
  return (
    <>
      <section class={`notice ${toneOf(state)}`} data-testid="standing">
        <h2>{sayState(stateKey(state))}</h2>
        <p>{say('number', { number: caseNumber })}</p>
        {unit !== '' && <p>{say('unit', { unit })}</p>}
        <p>
          <strong>{nextKey ? say('nextTitle') : say('ended')}</strong>
        </p>
        {nextKey && <p>{say(nextKey)}</p>}
        {next?.by && (
          <p>
            {say(next.key === 'second-check' ? 'around' : 'by', {
              at: sayTime(next.by, now, locale),
            })}
          </p>
        )}
      </section>
      {answers.length > 0 && (
        <section aria-label={say('answersTitle')}>
          <h2 class="list-title">{say('answersTitle')}</h2>
          {[...answers].reverse().map(({ replyId, text, at }) => (
            <article class="round" key={replyId} data-testid="answer">
              <p class="said-head">
                <time dateTime={at}>{say('answerAt', { at: sayTime(at, now, locale) })}</time>
              </p>
              <p class="said-text">{text}</p>
            </article>
          ))}
        </section>
      )}
      <h2 class="list-title">{say('stepsTitle')}</h2>
      <ol class="timeline" data-testid="timeline">
        {steps.map(({ key, at, words }, place) => (
          <li key={place} class={place === steps.length - 1 ? 'latest' : ''}>
            <strong>{sayStep(key)}</strong>
            <time dateTime={at}>{sayTime(at, now, locale)}</time>
            {words !== '' && <p class="said-text">{words}</p>}
          </li>
        ))}
      </ol>
    </>
  )

  function sayStep(key: string): string {
    if (key === 'received' && !isOwn) return say('receivedJoined')
    const name = `${key}Step`
    return name in casesWords.zh ? say(name as keyof typeof casesWords.zh) : key
  }
}
