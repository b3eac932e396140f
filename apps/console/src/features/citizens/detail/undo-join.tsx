import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { useRefreshFollowers } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'
import { ReasonField } from './reason-field.tsx'

interface UndoJoinProps {
  joinId: string | undefined
  onClose: () => void
}

export function UndoJoin({ joinId, onClose }: UndoJoinProps) {
  const say = useWords(followerWords)
  const notice = useNotice()
  const refresh = useRefreshFollowers()
  const undo = async (body: { reason: string }) => {
    const params = { path: { joinId: joinId ?? '' } }
    await unwrap(api.POST('/api/citizens/joins/{joinId}/undo', { params, body }))
    await refresh()
    notice.done(say('undone'))
  }
  return (
    <DrawerForm<{ reason: string }>
      open={joinId !== undefined}
      title={say('undoTitle')}
      submit={say('undo')}
      onClose={onClose}
      onSubmit={undo}
    >
      <ReasonField />
    </DrawerForm>
  )
}
