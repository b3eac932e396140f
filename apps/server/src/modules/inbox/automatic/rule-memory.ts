import type { Platform } from '#platform/context.ts'
import { listRules } from '../repo/answers.ts'
import type { AnswerRule } from '../rules/index.ts'

export interface RuleMemory {
  /** The rules of an account; undefined when it has none. */
  rulesOf(accountId: string): readonly AnswerRule[] | undefined
  close(): Promise<void>
}

/** After this everything is read again, in case the news of a change was missed. */
const freshMs = 60_000

/**
 * Keeps the rules of all accounts in memory, for answers that may not wait.
 *
 * An account that says it changed is read again. News that comes during a reading leads to one more
 * afterwards, because the reading may have begun before the change.
 */
export async function createRuleMemory(platform: Platform): Promise<RuleMemory> {
  const { db } = platform.database
  let rules = await listRules(db)
  let readAt = platform.now().getTime()
  const wanted = new Set<string>()
  let everything = false
  let reading: Promise<void> | undefined

  async function readWanted(): Promise<void> {
    while (everything || wanted.size > 0) {
      const accountIds = [...wanted]
      const all = everything
      wanted.clear()
      everything = false
      if (all) rules = await listRules(db)
      else for (const accountId of accountIds) await readAccount(accountId)
    }
  }

  async function readAccount(accountId: string): Promise<void> {
    const found = (await listRules(db, accountId)).get(accountId)
    if (found) rules.set(accountId, found)
    else rules.delete(accountId)
  }

  function read(): void {
    reading ??= readWanted()
      .catch((error: unknown) =>
        platform.log.warn({ err: error }, 'the automatic answers could not be read'),
      )
      .finally(() => {
        reading = undefined
      })
  }

  const stop = platform.live.listen((news) => {
    if (news.topic !== 'account') return
    wanted.add(news.accountId)
    read()
  })

  return {
    rulesOf(accountId) {
      const now = platform.now().getTime()
      if (now - readAt >= freshMs) {
        readAt = now
        everything = true
        read()
      }
      return rules.get(accountId)
    },
    async close() {
      stop()
      await reading
    },
  }
}
