import { Button, Descriptions, Input, Tooltip } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { useNotice } from '#ui/use-notice.ts'
import { type Follower, useRefreshFollowers } from '../citizen-data.ts'
import { citizenWords } from '../words.ts'
import { followerWords } from '../words-follower.ts'

/** What is known of a follower; ids masked until somebody who may asks for them. */
export function FollowerFacts({ follower }: { follower: Follower }) {
  const say = useWords(followerWords)
  const sayState = useWords(citizenWords)
  const may = useMay()
  const locale = currentLocale()
  const { state, source, language, remark } = follower
  const items = [
    { label: say('account'), children: follower.accountName },
    {
      label: sayState('state'),
      children: (
        <StatusDot tone={state === 'following' ? 'good' : 'quiet'}>{sayState(state)}</StatusDot>
      ),
    },
    { label: say('openId'), children: <Ids follower={follower} /> },
    {
      label: say('remark'),
      children: may('citizens.manage') ? (
        <Remark key={remark} follower={follower} />
      ) : (
        remark || say('noRemark')
      ),
    },
    { label: say('source'), children: source || say('noSource') },
    { label: say('language'), children: language || '–' },
    { label: say('firstSeen'), children: fullTime(follower.firstSeenAt, locale) },
    { label: say('lastSeen'), children: fullTime(follower.lastSeenAt, locale) },
  ]
  return (
    <Descriptions
      colon={false}
      size="small"
      column={1}
      styles={{ label: { width: 144 } }}
      items={items.map((item) => ({ ...item, key: item.label }))}
    />
  )
}

function Ids({ follower }: { follower: Follower }) {
  const say = useWords(followerWords)
  const may = useMay()
  const notice = useNotice()
  const [whole, setWhole] = useState<{ openId: string; unionId: string | null }>()
  const reveal = async () => {
    const { accountId, followerId } = follower
    const params = { path: { accountId, followerId } }
    const url = '/api/followers/{accountId}/{followerId}/reveal'
    setWhole(await unwrap(api.POST(url, { params })))
  }
  if (whole)
    return (
      <span className="citizens-ids">
        <code>{whole.openId}</code>
        {whole.unionId && (
          <span>
            {say('unionId')} <code>{whole.unionId}</code>
          </span>
        )}
      </span>
    )
  return (
    <span>
      <code>{follower.maskedOpenId}</code>{' '}
      {may('citizens.reveal') && (
        <Tooltip title={say('revealNote')}>
          <Button
            type="link"
            size="small"
            onClick={() => void reveal().catch(notice.failed)}
            data-testid="reveal"
          >
            {say('reveal')}
          </Button>
        </Tooltip>
      )}
    </span>
  )
}

function Remark({ follower }: { follower: Follower }) {
  const say = useWords(followerWords)
  const ask = useAsk()
  const refresh = useRefreshFollowers()
  const { accountId, followerId } = follower
  const [typed, setTyped] = useState(follower.remark)
  const set = async () => {
    const params = { path: { accountId, followerId } }
    const url = '/api/followers/{accountId}/{followerId}/remark'
    await unwrap(api.PUT(url, { params, body: { remark: typed.trim() } }))
    await refresh()
  }
  return (
    <Input.Search
      size="small"
      value={typed}
      maxLength={29}
      placeholder={say('noRemark')}
      title={say('remarkHint')}
      aria-label={say('remark')}
      enterButton={
        <Button size="small" disabled={typed.trim() === follower.remark}>
          {say('setRemark')}
        </Button>
      }
      onChange={({ target }) => setTyped(target.value)}
      onSearch={() => {
        if (typed.trim() !== follower.remark) ask.now(set, say('remarkSet'))
      }}
    />
  )
}
