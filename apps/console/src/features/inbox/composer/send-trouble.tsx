import { appWords } from '#app/words.ts'
import { OfflineError } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { PictureFault } from '../model/picture.ts'
import { talkWords } from '../words-talk.ts'
import type { useSend } from './use-send.ts'

interface SendTroubleProps {
  send: ReturnType<typeof useSend>
  isNote: boolean
  fault: PictureFault | undefined
}

/** Why the last attempt did not go, and that nothing of it is lost. */
export function SendTrouble({ send, isNote, fault }: SendTroubleProps) {
  const say = useWords(talkWords)
  const sayApp = useWords(appWords)
  const { failure, wasSentBefore } = send
  if (!failure && !wasSentBefore && !fault) return null
  const reason =
    failure?.error instanceof OfflineError ? sayApp('unreachable') : failure?.error.message
  return (
    <div className="composer-trouble" role="alert" data-testid="send-trouble">
      {fault && <p>{say(fault)}</p>}
      {reason && <p>{say(isNote ? 'notSaved' : 'notSent', { reason })}</p>}
      {failure?.isOpen && !isNote && <p>{say('keptText')}</p>}
      {wasSentBefore && <p>{say('sentBefore')}</p>}
    </div>
  )
}
