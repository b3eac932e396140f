import { BellOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Badge, Button, Drawer, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, unwrap } from '#lib/api.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { casesKey } from '../api/case-data.ts'
import type { Notice } from '../api/types.ts'
import { clockName } from '../model/names.ts'
import { caseWords } from '../words.ts'
import { listWords } from '../words-list.ts'

const noticesKey = [...casesKey, 'notices'] as const

/** What the clocks told this person and their unit: how many are new, and all of them. */
export function NoticesButton() {
  const say = useWords(listWords)
  const [isOpen, setOpen] = useState(false)
  const queries = useQueryClient()
  const notices = useQuery({
    queryKey: noticesKey,
    refetchInterval: 20_000,
    refetchOnWindowFocus: 'always',
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/notices', { params: { query: { limit: 60 } } }))).notices,
  })
  const all = notices.data ?? []
  const fresh = all.filter(({ seenAt }) => seenAt === null)
  const see = async (noticeIds: string[]) => {
    await unwrap(api.POST('/api/cases/notices/seen', { body: { noticeIds } }))
    await queries.invalidateQueries({ queryKey: noticesKey })
  }
  return (
    <>
      <Badge count={fresh.length} size="small" title={say('noticesNew', { count: fresh.length })}>
        <Button icon={<BellOutlined />} onClick={() => setOpen(true)} data-testid="notices">
          {say('notices')}
        </Button>
      </Badge>
      <Drawer
        open={isOpen}
        size={460}
        title={say('notices')}
        onClose={() => setOpen(false)}
        extra={
          fresh.length > 0 && (
            <Button size="small" onClick={() => void see(fresh.map(({ noticeId }) => noticeId))}>
              {say('seen')}
            </Button>
          )
        }
      >
        <Listing query={notices} isEmpty={all.length === 0} empty={say('noNotices')}>
          <ul className="case-notices">
            {all.map((notice) => (
              <NoticeLine
                key={notice.noticeId}
                notice={notice}
                onOpen={() => {
                  setOpen(false)
                  if (notice.seenAt === null) void see([notice.noticeId])
                }}
              />
            ))}
          </ul>
        </Listing>
      </Drawer>
    </>
  )
}

const colours = { remind: 'blue', urge: 'gold', escalate: 'red', notice: 'red' } as const

function NoticeLine({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const say = useWords(listWords)
  const sayCase = useWords(caseWords)
  const locale = currentLocale()
  const { accountId, caseId, number, title, clock, step, at, dueAt, seenAt } = notice
  return (
    <li className={seenAt === null ? 'case-notice-new' : ''}>
      <Link to={`/cases/${accountId}/${caseId}`} onClick={onOpen}>
        <Tag color={colours[step]}>{say(`step-${step}`)}</Tag>
        <b>{title || sayCase('confidential')}</b>
        <small>
          <span className="case-number">{number}</span>{' '}
          {say('noticeLine', { clock: clockName(clock, sayCase), time: fullTime(dueAt, locale) })}
          {' · '}
          {fullTime(at, locale)}
        </small>
      </Link>
    </li>
  )
}
