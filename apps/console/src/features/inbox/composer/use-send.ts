import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { OfflineError } from '#lib/api.ts'
import { addNote, sendPicture, sendText } from '../api/requests.ts'
import type { LookAgain } from '../api/use-handling.ts'
import { newestSeen, putMessages } from '../api/use-log.ts'
import { afterSending, newKey } from '../model/draft.ts'
import type { ConversationKey } from '../model/types.ts'
import type { useDraft } from './use-draft.ts'
import type { usePicture } from './use-picture.ts'

interface SendParts {
  conversation: ConversationKey
  at: string
  writing: ReturnType<typeof useDraft>
  picture: ReturnType<typeof usePicture>
  lookAgain: LookAgain
}

export interface SendFailure {
  error: Error
  /** Nobody told whether it arrived: the next attempt goes under the same key. */
  isOpen: boolean
}

/**
 * Sends what was written, once: one attempt at a time, every attempt of a draft under one key.
 * Whatever fails, the words stay in the field.
 */
export function useSend({ conversation, at, writing, picture, lookAgain }: SendParts) {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<SendFailure>()
  const [wasSentBefore, setSentBefore] = useState(false)
  const running = useRef(false)

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setFailure(undefined)
    setSentBefore(false)
    try {
      await work()
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      setFailure({ error, isOpen: error instanceof OfflineError })
    } finally {
      running.current = false
      setBusy(false)
      void lookAgain(conversation).catch(() => {})
    }
  }

  const sendReply = () =>
    once(async () => {
      const { draft } = writing
      const text = draft.text.trim()
      const seenId = newestSeen(queries, conversation, at)
      if (picture.file) {
        const sent = await sendPicture(conversation, picture.file, {
          sendKey: picture.sendKey,
          seenId,
        })
        putMessages(queries, conversation, [sent])
        picture.clear()
      }
      if (text === '') return
      writing.change({ isTried: true })
      const sent = await sendText(conversation, text, { sendKey: draft.sendKey, seenId })
      putMessages(queries, conversation, [sent])
      writing.change((known) => afterSending(known, sent.text, newKey()))
      setSentBefore(sent.text !== text)
    })

  const saveNote = () =>
    once(async () => {
      await addNote(conversation, writing.draft.note.trim())
      writing.change({ note: '' })
    })

  return { sendReply, saveNote, isBusy, failure, wasSentBefore }
}
