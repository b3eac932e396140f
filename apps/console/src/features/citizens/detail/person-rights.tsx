import { Button } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { TypedConfirmation } from '#ui/typed-confirmation.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { type Follower, useRefreshFollowers } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'
import { ExportForm } from './export-form.tsx'

interface PersonRightsProps {
  follower: Follower
  /** A request for erasure waits or is under way. */
  isErasing: boolean
}

/** A copy of everything held about a person, and its erasure, which a second person approves. */
export function PersonRights({ follower, isErasing }: PersonRightsProps) {
  const say = useWords(followerWords)
  const may = useMay()
  const notice = useNotice()
  const refresh = useRefreshFollowers()
  const [asked, setAsked] = useState<'export' | 'erase'>()
  const { accountId, followerId, name } = follower
  const requestErasure = async (reason: string) => {
    const params = { path: { accountId, followerId } }
    const url = '/api/followers/{accountId}/{followerId}/erasures'
    await unwrap(api.POST(url, { params, body: { reason } }))
    await refresh()
    notice.done(say('eraseRequested'))
  }
  const close = () => setAsked(undefined)
  return (
    <div className="citizens-rights">
      {may('citizens.export') && (
        <Button onClick={() => setAsked('export')} data-testid="export">
          {say('export')}
        </Button>
      )}
      {may('citizens.erase') && (
        <Button danger disabled={isErasing} onClick={() => setAsked('erase')} data-testid="erase">
          {say('erase')}
        </Button>
      )}
      <ExportForm open={asked === 'export'} follower={follower} onClose={close} />
      <TypedConfirmation
        open={asked === 'erase'}
        title={say('eraseTitle', { name })}
        warning={say('eraseNote')}
        expected={name}
        confirm={say('erase')}
        onClose={close}
        onConfirm={requestErasure}
      />
    </div>
  )
}
