import { Button } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { FollowerDetail, FollowerKey } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'
import { JoinForm } from './join-form.tsx'
import { UndoJoin } from './undo-join.tsx'

interface SameCitizenProps {
  detail: FollowerDetail
  onOpen: (follower: FollowerKey) => void
}

/** The same person over other accounts: by the platform's word, or joined by staff. */
export function SameCitizen({ detail, onOpen }: SameCitizenProps) {
  const say = useWords(followerWords)
  const may = useMay()
  const [isJoining, setIsJoining] = useState(false)
  const [undoing, setUndoing] = useState<string>()
  const { follower, sameCitizen, joins } = detail
  const mayChange = may('citizens.manage')
  const standing = joins.filter(({ undoneAt }) => undoneAt === null)
  return (
    <>
      {sameCitizen.length === 0 && <p className="citizens-note">{say('noSame')}</p>}
      <ul className="citizens-same">
        {sameCitizen.map((other) => (
          <li key={other.followerId}>
            <Button type="link" style={{ padding: 0 }} onClick={() => onOpen(other)}>
              {other.name}
            </Button>
            <span>{other.accountName}</span>
          </li>
        ))}
      </ul>
      {standing.map(({ joinId, joinedByName, joinedAt, reason }) => (
        <p key={joinId} className="citizens-note">
          {say('joinBy', {
            name: joinedByName,
            time: fullTime(joinedAt, currentLocale()),
            reason,
          })}
          {mayChange && (
            <Button type="link" size="small" onClick={() => setUndoing(joinId)}>
              {say('undo')}
            </Button>
          )}
        </p>
      ))}
      {mayChange && (
        <Button size="small" onClick={() => setIsJoining(true)} data-testid="join">
          {say('join')}
        </Button>
      )}
      <JoinForm open={isJoining} follower={follower} onClose={() => setIsJoining(false)} />
      <UndoJoin joinId={undoing} onClose={() => setUndoing(undefined)} />
    </>
  )
}
