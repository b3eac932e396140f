import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'
import { type LiveNews, useLive } from '#lib/live.ts'

const path = '/api/inbox/accounts/{accountId}/answers'

export type Answer =
  paths['/api/inbox/accounts/{accountId}/answers']['get']['responses'][200]['content']['application/json']['answers'][number]
export type Trigger = Answer['trigger']
export type Reply = Answer['reply']
export type AnswerDraft = Omit<Answer, 'answerId' | 'changedAt'>

/** What the drawer edits: an answer, or a new one of a section. */
export interface Edited {
  trigger: Trigger
  answer?: Answer
}

export const triggers: readonly Trigger[] = ['welcome', 'keyword', 'menu', 'otherwise']

const answersKey = (accountId: string) => ['answers', accountId] as const

/** The automatic answers of an account, as true as the server tells. */
export function useAnswers(accountId: string) {
  const queries = useQueryClient()
  const hear = useCallback(
    ({ topic, accountId: changed }: LiveNews) => {
      if (topic === 'account' && changed === accountId)
        void queries.invalidateQueries({ queryKey: answersKey(accountId) })
    },
    [queries, accountId],
  )
  useLive(hear)
  return useQuery({
    queryKey: answersKey(accountId),
    queryFn: async () => (await unwrap(api.GET(path, { params: { path: { accountId } } }))).answers,
  })
}

/** The acts on an account's answers; each shows at once what became of them. */
export function useAnswerActs(accountId: string) {
  const queries = useQueryClient()
  const afterwards = () => queries.invalidateQueries({ queryKey: answersKey(accountId) })
  return {
    save: async (body: AnswerDraft, answerId?: string) => {
      await keep(accountId, body, answerId)
      await afterwards()
    },
    remove: async (answerId: string) => {
      const params = { path: { accountId, answerId } }
      await unwrap(api.DELETE(`${path}/{answerId}`, { params }))
      await afterwards()
    },
    saveAll: async (answers: readonly Answer[]) => {
      for (const { answerId, changedAt: _, ...body } of answers)
        await keep(accountId, body, answerId)
      await afterwards()
    },
  }
}

/** Which answer a text would get, by the rule that answers citizens; null for none. */
export async function tryText(accountId: string, text: string): Promise<string | null> {
  const params = { path: { accountId } }
  return (await unwrap(api.POST(`${path}/try`, { params, body: { text } }))).answerId
}

async function keep(accountId: string, body: AnswerDraft, answerId?: string): Promise<void> {
  if (answerId === undefined)
    await unwrap(api.POST(path, { params: { path: { accountId } }, body }))
  else
    await unwrap(api.PUT(`${path}/{answerId}`, { params: { path: { accountId, answerId } }, body }))
}
