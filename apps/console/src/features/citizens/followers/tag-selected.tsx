import { TagsOutlined } from '@ant-design/icons'
import { Select } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { useRefreshFollowers, useTags } from '../citizen-data.ts'
import { citizenWords } from '../words.ts'
import { followerWords } from '../words-follower.ts'

interface TagSelectedProps {
  accountId: string
  followerIds: string[]
  onDone: () => void
}

/** Puts one tag on everybody who is selected. */
export function TagSelected({ accountId, followerIds, onDone }: TagSelectedProps) {
  const say = useWords(citizenWords)
  const sayDone = useWords(followerWords)
  const ask = useAsk()
  const refresh = useRefreshFollowers()
  const { data } = useTags(accountId)
  const ready = data?.tags.filter(({ state }) => state === 'ready') ?? []
  const put = async (tagId: string) => {
    const params = { path: { accountId } }
    const body = { followerIds, add: [tagId], remove: [] }
    await unwrap(api.POST('/api/accounts/{accountId}/followers/tags', { params, body }))
    await refresh()
    onDone()
  }
  return (
    <Select
      value={null}
      prefix={<TagsOutlined />}
      placeholder={say('tagSelected', { count: followerIds.length })}
      aria-label={say('tagSelected', { count: followerIds.length })}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 210 }}
      options={ready.map(({ tagId, name }) => ({ value: tagId, label: name }))}
      onChange={(tagId: string | null) => {
        if (tagId) ask.now(() => put(tagId), sayDone('tagsChanged'))
      }}
    />
  )
}
