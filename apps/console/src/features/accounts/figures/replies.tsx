import { Switch, Table, Tag } from 'antd'
import { useState } from 'react'
import { exactTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import { type Account, useReplies } from '../account-data.ts'
import type { Reply } from '../overview/last-said.tsx'
import { figureWords } from './words.ts'

/** What the platform said last: time, interface, code, meaning, what to do. */
export function Replies({ account }: { account: Account }) {
  const say = useWords(figureWords)
  const locale = currentLocale()
  const replies = useReplies(account.accountId)
  const [isFaultsOnly, setIsFaultsOnly] = useState(false)
  const all = replies.data?.replies ?? []
  const rows = isFaultsOnly ? all.filter(({ errcode }) => errcode !== 0) : all
  return (
    <Sheet>
      <SheetBar>
        <BarGap />
        <Switch
          id="accounts-faults"
          size="small"
          checked={isFaultsOnly}
          onChange={(checked) => setIsFaultsOnly(checked)}
        />
        <label htmlFor="accounts-faults">{say('onlyFaults')}</label>
      </SheetBar>
      <Listing
        query={replies}
        isEmpty={rows.length === 0}
        empty={all.length === 0 ? say('noReplies') : say('noFaults')}
      >
        <Table<Reply>
          rowKey="id"
          size="small"
          pagination={false}
          dataSource={rows}
          columns={[
            {
              title: say('time'),
              width: 170,
              render: (_, { at }) => <time dateTime={at}>{exactTime(at, locale)}</time>,
            },
            { title: say('api'), render: (_, { api }) => <code>{api}</code> },
            {
              title: say('code'),
              width: 90,
              render: (_, { errcode }) => (
                <Tag color={errcode === 0 ? 'green' : 'red'}>{errcode}</Tag>
              ),
            },
            { title: say('meaning'), render: (_, { meaning }) => meaning[locale] },
            { title: say('advice'), render: (_, { hint }) => hint?.[locale] ?? '' },
            {
              title: say('took'),
              width: 90,
              align: 'right',
              render: (_, { tookMs }) => say('ms', { ms: tookMs }),
            },
          ]}
        />
      </Listing>
    </Sheet>
  )
}
