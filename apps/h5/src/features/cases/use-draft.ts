import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask, Trouble } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { asTrouble, useOwn } from '../../lib/use-own.ts'
import { useLocale } from '../../lib/words.ts'
import type { Answers, Draft } from './own-cases.ts'

const path = '/api/m/cases/draft'
/** After the last key; saving at each would wake a slow phone's network all the time. */
const restMs = 1500

export type Saving = 'idle' | 'saving' | 'kept' | 'not-kept'

/** The draft of the form, kept on the server as it grows and again when the network is back. */
export function useDraft() {
  const { account, onExpired } = useSession()
  const locale = useLocale()
  const own = useOwn<Draft>(path)
  const { show } = own
  const [answers, setAnswers] = useState<Answers>()
  const [saving, setSaving] = useState<Saving>('idle')
  const latest = useRef<Answers>({})
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const number = own.data?.number

  useEffect(() => {
    if (!own.data || answers !== undefined) return
    latest.current = own.data.answers
    setAnswers(own.data.answers)
  }, [own.data, answers])

  const save = useCallback(async (): Promise<Draft | undefined> => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (number === undefined) return undefined
    setSaving('saving')
    const body = { number, answers: latest.current }
    try {
      const kept = await ask<Draft>(path, { locale, query: { account }, body })
      show(kept)
      setSaving('kept')
      return kept
    } catch (error) {
      if (error instanceof Trouble && error.kind === 'expired') onExpired()
      setSaving('not-kept')
      return undefined
    }
  }, [account, locale, number, onExpired, show])

  const answer = useCallback(
    (patch: Answers) => {
      latest.current = { ...latest.current, ...patch }
      setAnswers(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), restMs)
    },
    [save],
  )

  useEffect(() => {
    const again = () => {
      if (saving === 'not-kept') void save()
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [save, saving])

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    latest.current = {}
    setAnswers({})
    setSaving('idle')
    own.reload()
  }, [own.reload])

  return { ...own, answers, answer, save, saving, forget, ...usePictures(number, show) }
}

/** Adding and removing the draft's pictures, one at a time. */
function usePictures(number: string | undefined, show: (draft: Draft) => void) {
  const { account } = useSession()
  const locale = useLocale()
  const [isUploading, setUploading] = useState(false)
  const [pictureTrouble, setTrouble] = useState<Trouble>()

  const change = async (work: () => Promise<Draft>) => {
    setUploading(true)
    setTrouble(undefined)
    try {
      show(await work())
    } catch (error) {
      setTrouble(asTrouble(error))
    } finally {
      setUploading(false)
    }
  }
  return {
    isUploading,
    pictureTrouble,
    addPicture: (file: File) =>
      change(() => ask(`${path}/pictures`, { locale, query: { account, number }, file })),
    removePicture: (fileId: string) =>
      change(() =>
        ask(`${path}/pictures/${encodeURIComponent(fileId)}/removal`, {
          locale,
          query: { account },
          body: { number },
        }),
      ),
  }
}

export type DraftInHand = ReturnType<typeof useDraft>
