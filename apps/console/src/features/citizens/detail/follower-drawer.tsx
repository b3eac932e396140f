import { MessageOutlined } from '@ant-design/icons'
import { Alert, Button, Drawer } from 'antd'
import { Link } from 'react-router'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { type FollowerDetail, type FollowerKey, useFollower } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'
import { FollowHistory } from './follow-history.tsx'
import { FollowerFacts } from './follower-facts.tsx'
import { PersonRights } from './person-rights.tsx'
import { SameCitizen } from './same-citizen.tsx'
import { TagEditor } from './tag-editor.tsx'

interface FollowerDrawerProps {
  follower: FollowerKey | undefined
  onOpen: (follower: FollowerKey) => void
  onClose: () => void
}

/** One follower: who, since when, with which tags, and what may be done with their data. */
export function FollowerDrawer({ follower, onOpen, onClose }: FollowerDrawerProps) {
  const query = useFollower(follower)
  const { data } = query
  return (
    <Drawer
      open={follower !== undefined}
      onClose={onClose}
      size={520}
      title={data?.follower.name ?? ''}
      extra={follower && <ConversationLink follower={follower} />}
      destroyOnHidden
    >
      <Listing query={query} isEmpty={!data}>
        {data && <Detail key={data.follower.followerId} detail={data} onOpen={onOpen} />}
      </Listing>
    </Drawer>
  )
}

interface DetailProps {
  detail: FollowerDetail
  onOpen: (follower: FollowerKey) => void
}

function Detail({ detail, onOpen }: DetailProps) {
  const say = useWords(followerWords)
  const may = useMay()
  const { follower, erasure } = detail
  const isUnderWay = erasure?.state === 'requested' || erasure?.state === 'approved'
  return (
    <div className="citizens-detail">
      {erasure && isUnderWay && (
        <Alert
          type="warning"
          showIcon
          title={say(`erasure-${erasure.state}` as 'erasure-requested')}
        />
      )}
      <FollowerFacts follower={follower} />
      <h3>{say('tags')}</h3>
      <TagEditor follower={follower} />
      <h3>{say('history')}</h3>
      <FollowHistory changes={detail.changes} />
      <h3>{say('same')}</h3>
      <SameCitizen detail={detail} onOpen={onOpen} />
      {(may('citizens.export') || may('citizens.erase')) && (
        <>
          <h3>{say('rights')}</h3>
          <PersonRights follower={follower} isErasing={isUnderWay} />
        </>
      )}
    </div>
  )
}

/** The conversation of a follower has the follower's id. */
function ConversationLink({ follower }: { follower: FollowerKey }) {
  const say = useWords(followerWords)
  const may = useMay()
  if (!may('inbox.read')) return null
  return (
    <Link to={`/inbox/${follower.accountId}/${follower.followerId}`}>
      <Button icon={<MessageOutlined />} tabIndex={-1}>
        {say('conversation')}
      </Button>
    </Link>
  )
}
