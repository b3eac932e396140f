import { useMay, useSession } from '#app/session.ts'
import { InboxPanes } from './inbox-panes.tsx'
import './inbox.css'

/** All conversations with citizens, over all accounts one may see. */
export function Inbox() {
  const { data } = useSession()
  const may = useMay()
  const staffId = data?.staff?.staffId
  // The frame shows nothing before the session is known.
  if (!staffId) return null
  return <InboxPanes staffId={staffId} mayAnswer={may('inbox.answer')} />
}
