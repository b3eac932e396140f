import { Button, Table, Tag } from 'antd'
import { useSession } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { uiWords } from '#ui/words.ts'
import type { Erasure } from '../citizen-data.ts'
import { registerWords } from '../words-register.ts'

const colours = { requested: 'orange', approved: 'blue', done: 'default', refused: 'red' } as const

interface ErasureTableProps {
  erasures: Erasure[]
  onDecide: (erasure: Erasure) => void
}

export function ErasureTable({ erasures, onDecide }: ErasureTableProps) {
  const say = useWords(registerWords)
  const locale = currentLocale()
  const own = useSession().data?.staff?.staffId
  return (
    <Table<Erasure>
      rowKey="erasureId"
      size="small"
      pagination={false}
      dataSource={erasures}
      columns={[
        {
          title: say('follower'),
          width: 150,
          render: (_, { followerId }) => say('tail', { tail: followerId.slice(-6) }),
        },
        {
          title: say('requestedBy'),
          width: 200,
          render: (_, { requestedByName, requestedAt }) => (
            <>
              {requestedByName}
              <small className="citizens-id">{fullTime(requestedAt, locale)}</small>
            </>
          ),
        },
        { title: say('reason'), dataIndex: 'reason' },
        {
          title: say('decision'),
          render: (_, erasure) => <Decision erasure={erasure} />,
        },
        {
          width: 90,
          align: 'right',
          render: (_, erasure) =>
            erasure.state === 'requested' && (
              <Button size="small" onClick={() => onDecide(erasure)} data-testid="decide">
                {erasure.requestedBy === own ? say('withdraw') : say('decide')}
              </Button>
            ),
        },
      ]}
    />
  )
}

function Decision({ erasure }: { erasure: Erasure }) {
  const say = useWords(registerWords)
  const sayUi = useWords(uiWords)
  const { state, decidedAt, decidedByName, decisionReason, parts } = erasure
  const erased = Object.entries(parts).map(([part, count]) => `${part} ${count}`)
  return (
    <>
      <Tag color={colours[state]}>{say(state)}</Tag>
      {decidedAt && (
        <small className="citizens-id">
          {say('decidedBy', {
            name: decidedByName,
            time: fullTime(decidedAt, currentLocale()),
            reason: decisionReason ?? '',
          })}
        </small>
      )}
      {erased.length > 0 && (
        <small className="citizens-id">
          {say('parts', { parts: erased.join(sayUi('separator')) })}
        </small>
      )}
    </>
  )
}
