import type { paths } from '#lib/api.gen.ts'
import { useWords } from '#lib/words.ts'
import { queueWords } from './words.ts'

type QueuePage = paths['/api/queue']['get']['responses'][200]['content']['application/json']
export type Job = QueuePage['jobs'][number]
export type JobState = Job['state']

const states = ['dead', 'retrying', 'running', 'waiting'] as const

interface StateCountsProps {
  counts: QueuePage['counts'] | undefined
  chosen: JobState | undefined
  onChoose: (state: JobState | undefined) => void
}

/** How many jobs are in each state; choosing one filters the list. */
export function StateCounts({ counts, chosen, onChoose }: StateCountsProps) {
  const say = useWords(queueWords)
  const sum = counts ? states.reduce((total, state) => total + counts[state], 0) : undefined
  const tiles = [
    { state: undefined, name: say('all'), count: sum },
    ...states.map((state) => ({ state, name: say(state), count: counts?.[state] })),
  ]
  return (
    <div className="queue-counts">
      {tiles.map(({ state, name, count }) => (
        <button
          key={name}
          type="button"
          className={state === 'dead' && count ? 'queue-bad' : ''}
          aria-pressed={chosen === state}
          onClick={() => onChoose(state)}
          data-testid={`queue-${state ?? 'all'}`}
        >
          <span>{name}</span>
          <strong>{count ?? '–'}</strong>
        </button>
      ))}
    </div>
  )
}
