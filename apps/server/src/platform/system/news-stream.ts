import type { Writable } from 'node:stream'
import { type LiveNews, mergeNews } from '#platform/live/index.ts'

/** News on their way to one console. */
export interface NewsStream {
  tell(news: LiveNews): void
  /** Shows both ends that the other is still there. */
  beat(): void
  end(): void
}

const gatherMs = 250
/** Whoever reads so slowly is not reading. */
const unreadAtMost = 64 * 1024

/**
 * Gathers news for a quarter of a second and tells them once, so that a busy account does not make
 * every console ask hundreds of times a minute. A reader that falls behind is cut off: it comes
 * back and looks at everything.
 */
export function createNewsStream(out: Writable, mayHear: (news: LiveNews) => boolean): NewsStream {
  let gathered: LiveNews[] = []
  let telling: NodeJS.Timeout | undefined
  const write = (text: string) => {
    if (out.destroyed || out.writableEnded) return
    if (out.writableLength > unreadAtMost) out.destroy()
    else out.write(text)
  }
  const tellGathered = () => {
    telling = undefined
    const news = mergeNews(gathered)
    gathered = []
    for (const item of news) write(`data: ${JSON.stringify(item)}\n\n`)
  }
  out.on('close', () => clearTimeout(telling))
  return {
    tell(news) {
      if (!mayHear(news) || out.destroyed) return
      gathered.push(news)
      telling ??= setTimeout(tellGathered, gatherMs)
    },
    beat: () => write(': \n\n'),
    end: () => void out.end(),
  }
}
