import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { queryKeys } from '../api/keys.ts'
import { fetchAssignees } from '../api/requests.ts'
import { type LookAgain, useHandling } from '../api/use-handling.ts'
import type { Conversation } from '../model/types.ts'
import { inboxWords } from '../words.ts'

interface AssignmentProps {
  conversation: Conversation
  staffId: string
  mayAnswer: boolean
  lookAgain: LookAgain
}

/** Who has the conversation in hand: taking, giving, giving back, as far as one may. */
export function Assignment(props: AssignmentProps) {
  const { conversation, staffId, mayAnswer, lookAgain } = props
  const say = useWords(inboxWords)
  const mayAssign = useMay()('inbox.assign')
  const { give } = useHandling(conversation, lookAgain)
  const { assignedStaffId, assignedName } = conversation
  const isMine = assignedStaffId === staffId
  const isFree = assignedStaffId === null
  const mayTake = mayAnswer && !isMine && (isFree || mayAssign)
  const mayGiveBack = !isFree && (isMine ? mayAnswer : mayAssign)
  return (
    <section className="side-part">
      <h3>{say('handling')}</h3>
      <p className="side-assigned" data-testid="assigned-to">
        {say('assignedTo')} <b>{isFree ? say('nobody') : assignedName || say('staff')}</b>
        {isMine && <em>{say('you')}</em>}
      </p>
      {!mayAnswer && !mayAssign && <small>{say('mayNotHandle')}</small>}
      <div className="side-buttons">
        {mayTake && (
          <Button size="small" onClick={() => void give(staffId)} data-testid="take">
            {say(isFree ? 'take' : 'takeOver')}
          </Button>
        )}
        {mayGiveBack && (
          <Button size="small" onClick={() => void give(null)} data-testid="give-back">
            {say('giveBack')}
          </Button>
        )}
      </div>
      {mayAssign && <GiveTo conversation={conversation} onGive={(to) => void give(to)} />}
    </section>
  )
}

interface GiveToProps {
  conversation: Conversation
  onGive: (staffId: string) => void
}

/** Chooses among those who may answer for the account. */
function GiveTo({ conversation, onGive }: GiveToProps) {
  const say = useWords(inboxWords)
  const { data, isFetching } = useQuery({
    queryKey: queryKeys.assignees(conversation),
    queryFn: () => fetchAssignees(conversation),
    staleTime: 60_000,
  })
  return (
    <Select
      size="small"
      value={null}
      loading={isFetching}
      className="side-give"
      placeholder={say('giveTo')}
      aria-label={say('giveTo')}
      showSearch={{ optionFilterProp: 'label' }}
      options={(data ?? [])
        .filter((staff) => staff.staffId !== conversation.assignedStaffId)
        .map((staff) => ({ value: staff.staffId, label: staff.name }))}
      onSelect={(staffId: string | null) => staffId && onGive(staffId)}
      data-testid="give-to"
    />
  )
}
