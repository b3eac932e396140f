import { Select } from 'antd'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { type Follower, useRefreshFollowers, useTags } from '../citizen-data.ts'
import { FollowerTags } from '../followers/follower-tags.tsx'
import { followerWords } from '../words-follower.ts'
import { tagChange } from './tag-change.ts'

/** The tags of a follower; each change goes to the platform by a job. */
export function TagEditor({ follower }: { follower: Follower }) {
  const say = useWords(followerWords)
  const may = useMay()
  const ask = useAsk()
  const refresh = useRefreshFollowers()
  const { accountId, followerId, tags } = follower
  const all = useTags(accountId)
  const held = tags.filter(({ state }) => state !== 'removing').map(({ tagId }) => tagId)
  if (!may('citizens.manage'))
    return tags.length > 0 ? (
      <FollowerTags tags={tags} />
    ) : (
      <p className="citizens-note">{say('noTags')}</p>
    )
  const change = async (wanted: string[]) => {
    const body = { followerIds: [followerId], ...tagChange(held, wanted) }
    const params = { path: { accountId } }
    await unwrap(api.POST('/api/accounts/{accountId}/followers/tags', { params, body }))
    await refresh()
  }
  const isMoving = tags.some(({ state }) => state !== 'on')
  return (
    <>
      <Select
        mode="multiple"
        value={held}
        loading={all.isPending}
        placeholder={say('chooseTags')}
        aria-label={say('tags')}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: '100%' }}
        options={all.data?.tags.map(({ tagId, name, state }) => ({
          value: tagId,
          label: name,
          disabled: state !== 'ready',
        }))}
        onChange={(wanted) => ask.now(() => change(wanted), say('tagsChanged'))}
        data-testid="tag-editor"
      />
      <p className="citizens-note">{say('tagsNote')}</p>
      {isMoving && <FollowerTags tags={tags.filter(({ state }) => state !== 'on')} />}
    </>
  )
}
