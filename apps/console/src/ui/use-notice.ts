import { App } from 'antd'
import { appWords } from '#app/words.ts'
import { OfflineError } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'

/** Short messages about what was just done or did not work. */
export function useNotice() {
  const { message } = App.useApp()
  const say = useWords(appWords)
  return {
    done: (words: string) => void message.success(words),
    failed: (error: unknown) => {
      if (error instanceof OfflineError) void message.error(say('unreachable'))
      else void message.error(error instanceof Error ? error.message : String(error))
    },
  }
}
