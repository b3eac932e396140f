import { useState } from 'preact/hooks'
import { useWords } from '../../lib/words.ts'
import type { QuestionProps } from './new-case.tsx'
import { QuestionPage } from './question.tsx'
import { newCaseWords } from './words-new.ts'

type Locating = 'idle' | 'locating' | 'refused'

/** Where it is: in words, or where the phone is now; no map, which would need somebody else's. */
export function PlaceQuestion({ draft, answers, under, next, back }: QuestionProps) {
  const say = useWords(newCaseWords)
  const [locating, setLocating] = useState<Locating>('idle')
  const [metres, setMetres] = useState<number>()
  const { place = '', latitude = null } = answers
  const locate = () => {
    if (!navigator.geolocation) return setLocating('refused')
    setLocating('locating')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLocating('idle')
        setMetres(Math.max(1, Math.round(coords.accuracy)))
        draft.answer({ latitude: round(coords.latitude), longitude: round(coords.longitude) })
      },
      () => setLocating('refused'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  }
  return (
    <QuestionPage
      title={say('placeTitle')}
      under={under}
      hint={say('placeHint')}
      saving={draft.saving}
      onward={place.trim() === '' && latitude === null ? 'skip' : 'next'}
      onNext={next}
      onBack={back}
    >
      <label class="answer-label" for="place">
        {say('placeField')}
      </label>
      <input
        id="place"
        class="answer"
        maxLength={120}
        value={place}
        autocomplete="off"
        aria-describedby="question-hint"
        onInput={(event) => draft.answer({ place: event.currentTarget.value })}
        data-testid="place"
      />
      <p role="status" class={locating === 'refused' ? 'wrong' : 'fine'}>
        {locating === 'locating' && say('locating')}
        {locating === 'refused' && say('locateRefused')}
        {locating === 'idle' &&
          latitude !== null &&
          metres !== undefined &&
          say('located', { metres })}
        {locating === 'idle' && latitude !== null && metres === undefined && say('withLocation')}
      </p>
      {latitude === null ? (
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={locate}
          data-testid="locate"
        >
          {say('locate')}
        </button>
      ) : (
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={() => draft.answer({ latitude: null, longitude: null })}
          data-testid="unlocate"
        >
          {say('unlocate')}
        </button>
      )}
    </QuestionPage>
  )
}

/** Five decimals are about a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000
}
