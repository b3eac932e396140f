import { Tag } from 'antd'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useFollower } from '../api/use-follower.ts'
import { nameOf } from '../model/names.ts'
import type { Conversation } from '../model/types.ts'
import { inboxWords } from '../words.ts'

/** Who this is, as far as the platform and we know. */
export function Who({ conversation }: { conversation: Conversation }) {
  const say = useWords(inboxWords)
  const { accountName, messageCount, lastAt, state } = conversation
  return (
    <section className="side-part">
      <h3>{nameOf(conversation, say)}</h3>
      <dl>
        <dt>{say('account')}</dt>
        <dd>{accountName}</dd>
        <Following conversation={conversation} />
        <dt>{say('state')}</dt>
        <dd>{say(state === 'done' ? 'isDone' : 'open')}</dd>
        <dt>{say('messages')}</dt>
        <dd>{messageCount}</dd>
        <dt>{say('lastAt')}</dt>
        <dd>{fullTime(lastAt, currentLocale())}</dd>
      </dl>
    </section>
  )
}

/** Whether and since when the person follows, how they came, what they are tagged with. */
function Following({ conversation }: { conversation: Conversation }) {
  const say = useWords(inboxWords)
  const { data } = useFollower(conversation)
  const follower = data?.follower
  const since = follower?.subscribedAt
  const tags = follower?.tags.filter((tag) => tag.state === 'on' || tag.state === 'adding') ?? []
  const other = data?.sameCitizen ?? []
  return (
    <>
      <dt>{say('follows')}</dt>
      <dd>
        {!conversation.subscribed
          ? say('left')
          : since
            ? say('followsSince', { time: fullTime(since, currentLocale()) })
            : say('followsNow')}
      </dd>
      {follower?.source && (
        <>
          <dt>{say('source')}</dt>
          <dd>{follower.source}</dd>
        </>
      )}
      {follower && (
        <>
          <dt>{say('tags')}</dt>
          <dd className="side-tags">
            {tags.length === 0
              ? say('noTags')
              : tags.map(({ tagId, name }) => <Tag key={tagId}>{name}</Tag>)}
          </dd>
        </>
      )}
      {other.length > 0 && (
        <>
          <dt>{say('alsoFollows')}</dt>
          <dd>{other.map(({ accountName }) => accountName).join(say('and'))}</dd>
        </>
      )}
    </>
  )
}
