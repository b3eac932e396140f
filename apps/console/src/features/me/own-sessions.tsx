import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Table, Tag } from 'antd'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'
import { fullTime, shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { ownSessionsKey } from './use-own-session.ts'
import { meWords } from './words.ts'

type OwnSession =
  paths['/api/session/all']['get']['responses'][200]['content']['application/json']['sessions'][number]

/** Where one is signed in, and ending what should not be. */
export function OwnSessions({ idleMinutes }: { idleMinutes: number }) {
  const say = useWords(meWords)
  const ask = useAsk()
  const queries = useQueryClient()
  const locale = currentLocale()
  const own = useQuery({
    queryKey: ownSessionsKey,
    refetchInterval: 30_000,
    queryFn: () => unwrap(api.GET('/api/session/all')),
  })
  const refresh = () => queries.invalidateQueries({ queryKey: ownSessionsKey })
  const sessions = own.data?.sessions ?? []
  const others = sessions.filter(({ isCurrent }) => !isCurrent).length
  const nameOf = ({ browser, system }: OwnSession) => `${browser} · ${system}`

  const end = (session: OwnSession) =>
    ask({
      title: say('endTitle'),
      note: say('endNote', { device: nameOf(session), address: session.address }),
      confirm: say('end'),
      done: say('ended'),
      act: async () => {
        const params = { path: { sessionId: session.sessionId } }
        await unwrap(api.DELETE('/api/session/all/{sessionId}', { params }))
        await refresh()
      },
    })
  const endOthers = () =>
    ask({
      title: say('endOthersTitle'),
      note: say('endOthersNote', { count: others }),
      confirm: say('endOthers'),
      done: say('ended'),
      act: async () => {
        await unwrap(api.DELETE('/api/session/others'))
        await refresh()
      },
    })
  return (
    <Panel
      title={say('sessions')}
      extra={
        others > 0 && (
          <Button danger onClick={endOthers} data-testid="end-others">
            {say('endOthers')}
          </Button>
        )
      }
    >
      <p className="me-note">{say('sessionsNote', { minutes: idleMinutes })}</p>
      <Listing query={own} isEmpty={sessions.length === 0}>
        <Table<OwnSession>
          rowKey="sessionId"
          size="small"
          pagination={false}
          dataSource={sessions}
          columns={[
            {
              title: say('device'),
              render: (_, session) => (
                <>
                  {nameOf(session)} {session.isCurrent && <Tag color="green">{say('thisOne')}</Tag>}
                </>
              ),
            },
            { title: say('address'), dataIndex: 'address' },
            { title: say('since'), render: (_, { since }) => fullTime(since, locale) },
            { title: say('seen'), render: (_, { seenAt }) => shortTime(seenAt, locale) },
            {
              width: 90,
              render: (_, session) =>
                !session.isCurrent && (
                  <Button size="small" danger type="text" onClick={() => end(session)}>
                    {say('end')}
                  </Button>
                ),
            },
          ]}
        />
      </Listing>
    </Panel>
  )
}
