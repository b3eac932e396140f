import { Button, Table } from 'antd'
import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import type { Follower, FollowerKey } from '../citizen-data.ts'
import { citizenWords } from '../words.ts'
import { FollowerTags } from './follower-tags.tsx'

interface FollowerTableProps {
  followers: Follower[]
  onOpen: (follower: FollowerKey) => void
  selection?: { selected: string[]; onSelect: (followerIds: string[]) => void }
}

export function FollowerTable({ followers, onOpen, selection }: FollowerTableProps) {
  const say = useWords(citizenWords)
  const locale = currentLocale()
  return (
    <Table<Follower>
      rowKey="followerId"
      size="small"
      pagination={false}
      dataSource={followers}
      onRow={(follower) => ({ onClick: () => onOpen(follower), style: { cursor: 'pointer' } })}
      rowSelection={
        selection && {
          selectedRowKeys: selection.selected,
          onChange: (keys) => selection.onSelect(keys.map(String)),
        }
      }
      columns={[
        {
          title: say('name'),
          render: (_, follower) => (
            <>
              <Button
                type="link"
                style={{ padding: 0, height: 'auto' }}
                onClick={() => onOpen(follower)}
              >
                {follower.name}
              </Button>
              <code className="citizens-id">{follower.maskedOpenId}</code>
            </>
          ),
        },
        {
          title: say('state'),
          width: 130,
          render: (_, { state }) => (
            <StatusDot tone={state === 'following' ? 'good' : 'quiet'}>{say(state)}</StatusDot>
          ),
        },
        { title: say('tags'), render: (_, { tags }) => <FollowerTags tags={tags} /> },
        { title: say('source'), width: 140, render: (_, { source }) => source || say('noSource') },
        {
          title: say('firstSeen'),
          width: 110,
          render: (_, { firstSeenAt }) => shortTime(firstSeenAt, locale),
        },
        {
          title: say('lastSeen'),
          width: 110,
          render: (_, { lastSeenAt }) => shortTime(lastSeenAt, locale),
        },
      ]}
    />
  )
}
