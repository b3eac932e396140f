import { Button, Table, type TablePaginationConfig, Tag } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { exactTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import type { Job } from './state-counts.tsx'
import { queueWords } from './words.ts'

const colours = { waiting: 'default', running: 'blue', retrying: 'orange', dead: 'red' } as const

interface JobTableProps {
  jobs: Job[]
  pagination: TablePaginationConfig | false
  onDone: () => Promise<void>
}

/** Jobs with their state, their last error and what may be done with them. */
export function JobTable({ jobs, pagination, onDone }: JobTableProps) {
  const say = useWords(queueWords)
  const locale = currentLocale()
  return (
    <Table<Job>
      rowKey="id"
      size="middle"
      dataSource={jobs}
      pagination={pagination}
      columns={[
        {
          title: say('job'),
          render: (_, { id, name, createdAt }) => (
            <>
              <code className="queue-name">{name}</code>
              <small className="queue-made">
                {say('number', { id })} · {say('createdAt', { time: exactTime(createdAt, locale) })}
              </small>
            </>
          ),
        },
        {
          title: say('state'),
          width: 110,
          render: (_, { state }) => <Tag color={colours[state]}>{say(state)}</Tag>,
        },
        {
          title: say('attempts'),
          width: 80,
          render: (_, { attempts, maxAttempts }) => `${attempts} / ${maxAttempts}`,
        },
        {
          title: say('runAt'),
          width: 180,
          render: (_, { runAt }) => <time dateTime={runAt}>{exactTime(runAt, locale)}</time>,
        },
        {
          title: say('error'),
          render: (_, { lastError }) => lastError && <JobError text={lastError} />,
        },
        { width: 170, render: (_, job) => <JobActions job={job} onDone={onDone} /> },
      ]}
    />
  )
}

/** The first line, and the rest for whoever wants it. */
function JobError({ text }: { text: string }) {
  const [first = '', ...rest] = text.split('\n')
  if (rest.length === 0 && first.length < 60) return <span className="queue-error">{first}</span>
  return (
    <details className="queue-error">
      <summary>{first.slice(0, 60)}</summary>
      <pre>{text}</pre>
    </details>
  )
}

function JobActions({ job, onDone }: { job: Job; onDone: () => Promise<void> }) {
  const say = useWords(queueWords)
  const ask = useAsk()
  const params = { path: { id: job.id } }
  // A job at work belongs to its worker until it is done.
  if (job.state === 'running') return null
  const retry = async () => {
    await unwrap(api.POST('/api/queue/{id}/retry', { params }))
    await onDone()
  }
  const discard = async () => {
    await unwrap(api.POST('/api/queue/{id}/discard', { params }))
    await onDone()
  }
  return (
    <span className="queue-actions">
      <Button
        size="small"
        data-testid="job-retry"
        onClick={() =>
          ask({
            title: say('retryTitle'),
            note: say('retryNote'),
            confirm: say('retry'),
            done: say('retried'),
            act: retry,
            isDanger: false,
          })
        }
      >
        {say('retry')}
      </Button>
      <Button
        size="small"
        danger
        type="text"
        data-testid="job-discard"
        onClick={() =>
          ask({
            title: say('discardTitle'),
            note: say('discardNote'),
            confirm: say('discard'),
            done: say('discarded'),
            act: discard,
          })
        }
      >
        {say('discard')}
      </Button>
    </span>
  )
}
