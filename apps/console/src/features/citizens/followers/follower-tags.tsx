import { Tag } from 'antd'
import { useWords } from '#lib/words.ts'
import type { Follower } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'

const colours = { on: 'blue', adding: 'default', removing: 'default', failed: 'red' } as const

/** Tags of a follower; what is on its way to the platform says so. */
export function FollowerTags({ tags }: { tags: Follower['tags'] }) {
  const say = useWords(followerWords)
  return (
    <span className="citizens-tags">
      {tags.map(({ tagId, name, state, errcode }) => (
        <Tag key={tagId} color={colours[state]}>
          {name}
          {state !== 'on' && ` · ${say(state)}${errcode ? ` ${errcode}` : ''}`}
        </Tag>
      ))}
    </span>
  )
}
