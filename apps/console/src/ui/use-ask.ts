import { App } from 'antd'
import type { ReactNode } from 'react'
import { ApiError } from '#lib/api.ts'
import { currentLocale } from '#lib/words.ts'
import { failureWords } from './failure.ts'
import { useNotice } from './use-notice.ts'

interface Question {
  title: string
  /** What follows from a yes. */
  note?: ReactNode
  confirm: string
  /** Said when it has worked. */
  done: string
  act: () => Promise<unknown>
  /** False for what takes nothing away. */
  isDanger?: boolean
}

/** Asks before an act, does it, and says how it went; `ask.now` does it without asking. */
export function useAsk() {
  const { modal } = App.useApp()
  const notice = useNotice()
  const run = async (act: () => Promise<unknown>, done: string) => {
    try {
      await act()
      notice.done(done)
    } catch (error) {
      // What the platform meant stands in the details; without it the words are for nobody.
      notice.failed(
        error instanceof ApiError ? new Error(failureWords(error, currentLocale())) : error,
      )
    }
  }
  const ask = ({ title, note, confirm, done, act, isDanger = true }: Question) =>
    void modal.confirm({
      title,
      content: note,
      okText: confirm,
      okButtonProps: { danger: isDanger },
      onOk: () => run(act, done),
    })
  return Object.assign(ask, {
    now: (act: () => Promise<unknown>, done: string) => void run(act, done),
  })
}
