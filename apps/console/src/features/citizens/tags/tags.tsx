import { PlusOutlined } from '@ant-design/icons'
import { Button, Table, Tag as TagMark } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { type Tag, useRefreshFollowers, useTags } from '../citizen-data.ts'
import { registerWords } from '../words-register.ts'
import { TagForm } from './tag-form.tsx'

/** Numbers below this are the platform's own tags (rules.md §12.5). */
const firstOwnNumber = 100

/** The tags of an account, as WeChat has them. */
export function Tags({ accountId }: { accountId: string }) {
  const say = useWords(registerWords)
  const may = useMay()
  const ask = useAsk()
  const refresh = useRefreshFollowers()
  const tags = useTags(accountId)
  const [form, setForm] = useState<{ tag?: Tag }>()
  const rows = tags.data?.tags ?? []
  const isOwn = ({ platformId }: Tag) => platformId !== null && platformId >= firstOwnNumber
  const remove = ({ tagId, name, followers }: Tag) =>
    ask({
      title: say('removeTitle', { name }),
      note: say('removeNote', { count: followers }),
      confirm: say('remove'),
      done: say('removed'),
      act: async () => {
        const params = { path: { accountId, tagId } }
        await unwrap(api.DELETE('/api/accounts/{accountId}/tags/{tagId}', { params }))
        await refresh()
      },
    })
  return (
    <Sheet>
      <SheetBar>
        <span className="citizens-note">{say('tagNote')}</span>
        <BarGap />
        {may('citizens.manage') && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => setForm({})}
            data-testid="tag-add"
          >
            {say('newTag')}
          </Button>
        )}
      </SheetBar>
      <Listing query={tags} isEmpty={rows.length === 0} empty={say('noTags')}>
        <Table<Tag>
          rowKey="tagId"
          size="small"
          pagination={false}
          dataSource={rows}
          columns={[
            {
              title: say('tagName'),
              render: (_, tag) => (
                <>
                  {tag.name} {tag.state === 'creating' && <TagMark>{say('creating')}</TagMark>}
                  {tag.platformId !== null && !isOwn(tag) && <TagMark>{say('builtIn')}</TagMark>}
                </>
              ),
            },
            {
              title: say('count'),
              width: 120,
              align: 'right',
              render: (_, { followers }) => followers.toLocaleString(),
            },
            {
              width: 160,
              align: 'right',
              render: (_, tag) =>
                may('citizens.manage') &&
                isOwn(tag) && (
                  <>
                    <Button size="small" type="link" onClick={() => setForm({ tag })}>
                      {say('rename')}
                    </Button>
                    <Button size="small" type="text" danger onClick={() => remove(tag)}>
                      {say('remove')}
                    </Button>
                  </>
                ),
            },
          ]}
        />
      </Listing>
      <TagForm
        open={form !== undefined}
        accountId={accountId}
        tag={form?.tag}
        onClose={() => setForm(undefined)}
      />
    </Sheet>
  )
}
