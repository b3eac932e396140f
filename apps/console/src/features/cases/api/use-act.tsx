import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useWords } from '#lib/words.ts'
import { useNotice } from '#ui/use-notice.ts'
import { actWords } from '../words-acts.ts'
import { casesKey } from './case-data.ts'

interface Done {
  /** What is said when it has worked. */
  done: string
  /** Takes it back; offered for as long as the message stands. */
  undo?: () => Promise<unknown>
}

const undoSeconds = 10

/** Does an act on a case, asks again for all that shows cases, and offers to take it back. */
export function useAct() {
  const queries = useQueryClient()
  const notice = useNotice()
  const { notification } = App.useApp()
  const say = useWords(actWords)
  const refresh = () => queries.invalidateQueries({ queryKey: casesKey })
  const act = async (work: () => Promise<unknown>, { done, undo }: Done): Promise<void> => {
    try {
      await work()
    } finally {
      // After a refusal too: mostly somebody else was faster, and the screen is old.
      await refresh()
    }
    if (!undo) return notice.done(done)
    const key = crypto.randomUUID()
    const takeBack = async () => {
      notification.destroy(key)
      try {
        await undo()
        notice.done(say('undone'))
      } catch (error) {
        notice.failed(error)
      }
      await refresh()
    }
    notification.success({
      key,
      title: done,
      placement: 'bottomRight',
      duration: undoSeconds,
      actions: (
        <Button size="small" onClick={() => void takeBack()} data-testid="undo">
          {say('undo')}
        </Button>
      ),
    })
  }
  /** For a button without a form: says what went wrong by itself. */
  const now = (work: () => Promise<unknown>, done: Done) =>
    void act(work, done).catch(notice.failed)
  return { act, now, refresh }
}
