import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { workbenchWords } from './words.ts'

/** How the queue stands; what failed for good stands out. */
export function QueuePanel() {
  const say = useWords(workbenchWords)
  const { data } = useQuery({
    queryKey: ['workbench', 'queue'],
    refetchInterval: 15_000,
    queryFn: () => unwrap(api.GET('/api/queue', { params: { query: { limit: 1, offset: 0 } } })),
  })
  const counts = data?.counts
  return (
    <section className="workbench-panel">
      <header>
        <h3>{say('queueTitle')}</h3>
        <Link to="/queue">{say('queueOpen')} →</Link>
      </header>
      <dl className="workbench-counts">
        <dt>{say('dead')}</dt>
        <dd className={counts && counts.dead > 0 ? 'bad' : ''}>{counts?.dead ?? '–'}</dd>
        <dt>{say('retrying')}</dt>
        <dd>{counts?.retrying ?? '–'}</dd>
        <dt>{say('waitingJobs')}</dt>
        <dd>{counts?.waiting ?? '–'}</dd>
      </dl>
    </section>
  )
}
