import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { type LiveNews, useLive } from '#lib/live.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { JobTable } from './job-table.tsx'
import { type JobState, StateCounts } from './state-counts.tsx'
import { queueWords } from './words.ts'
import './queue.css'

const pageSize = 50

/** The job queue as its administrator sees and handles it. */
export function Queue() {
  const say = useWords(queueWords)
  const queries = useQueryClient()
  const [state, setState] = useState<JobState>()
  const [page, setPage] = useState(1)
  const queue = useQuery({
    queryKey: ['queue', state, page],
    refetchInterval: 5_000,
    placeholderData: keepPreviousData,
    queryFn: () => {
      const query = { limit: pageSize, offset: (page - 1) * pageSize, ...(state && { state }) }
      return unwrap(api.GET('/api/queue', { params: { query } }))
    },
  })
  const refresh = useCallback(() => queries.invalidateQueries({ queryKey: ['queue'] }), [queries])
  const hear = useCallback(
    ({ topic }: LiveNews) => {
      if (topic === 'queue') void refresh()
    },
    [refresh],
  )
  useLive(hear)
  const choose = (wanted: JobState | undefined) => {
    setState(wanted)
    setPage(1)
  }
  const { jobs = [], total = 0, counts } = queue.data ?? {}
  return (
    <div className="console-page">
      <StateCounts counts={counts} chosen={state} onChoose={choose} />
      <p className="queue-note">{say('live')}</p>
      <Sheet>
        <Listing query={queue} isEmpty={jobs.length === 0} empty={say('empty')}>
          <JobTable
            jobs={jobs}
            onDone={refresh}
            pagination={
              total > pageSize
                ? { current: page, pageSize, total, onChange: setPage, showSizeChanger: false }
                : false
            }
          />
        </Listing>
      </Sheet>
    </div>
  )
}
