import { SearchOutlined } from '@ant-design/icons'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import { useDelayed } from '#ui/use-delayed.ts'
import { type Follower, type FollowerKey, useFollowers, useTags } from '../citizen-data.ts'
import { citizenWords } from '../words.ts'
import { FollowerTable } from './follower-table.tsx'
import { SyncFollowers } from './sync-followers.tsx'
import { TagSelected } from './tag-selected.tsx'

interface FollowerListProps {
  accountId: string
  onOpen: (follower: FollowerKey) => void
}

/** Followers by remark or id, state and tag; many can be tagged at once. */
export function FollowerList({ accountId, onOpen }: FollowerListProps) {
  const say = useWords(citizenWords)
  const may = useMay()
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<Follower['state']>()
  const [tagId, setTagId] = useState<string>()
  const [selected, setSelected] = useState<string[]>([])
  const search = useDelayed(typed.trim())
  const tags = useTags(accountId)
  const list = useFollowers({ accountId, search, state, tagId })
  const followers = list.data?.pages.flatMap((page) => page.followers) ?? []
  const isFiltered = search !== '' || state !== undefined || tagId !== undefined
  const states = (['following', 'left'] as const).map((value) => ({ value, label: say(value) }))
  return (
    <Sheet>
      <SheetBar>
        <Input
          allowClear
          prefix={<SearchOutlined />}
          style={{ width: 240 }}
          placeholder={say('search')}
          aria-label={say('search')}
          maxLength={64}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          data-testid="follower-search"
        />
        <Select
          allowClear
          placeholder={say('anyState')}
          aria-label={say('state')}
          style={{ width: 130 }}
          value={state}
          onChange={(value: Follower['state'] | undefined) => setState(value)}
          options={states}
        />
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('anyTag')}
          aria-label={say('tags')}
          style={{ width: 150 }}
          value={tagId}
          onChange={(value: string | undefined) => setTagId(value)}
          options={tags.data?.tags.map((tag) => ({ value: tag.tagId, label: tag.name }))}
        />
        {selected.length > 0 && (
          <TagSelected
            accountId={accountId}
            followerIds={selected}
            onDone={() => setSelected([])}
          />
        )}
        <BarGap />
        <SyncFollowers accountId={accountId} />
      </SheetBar>
      <Listing
        query={list}
        isEmpty={followers.length === 0}
        empty={isFiltered ? say('noFollowers') : say('noFollowersAtAll')}
      >
        <FollowerTable
          followers={followers}
          onOpen={onOpen}
          selection={may('citizens.manage') ? { selected, onSelect: setSelected } : undefined}
        />
        <LoadMore query={list} />
      </Listing>
    </Sheet>
  )
}
