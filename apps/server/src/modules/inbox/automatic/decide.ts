import type { InboundMessage } from '@minqiao/wechat'
import type { AutomaticReply, CallbackAccount } from '#modules/accounts/index.ts'
import type { Platform } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { type AnswerRule, chooseAnswer, type Occasion } from '../rules/index.ts'
import { createRuleMemory } from './rule-memory.ts'

export interface AutomaticAnswers {
  /** Decides from memory, without waiting: the platform gives five seconds for everything. */
  decide(
    account: Pick<CallbackAccount, 'accountId'>,
    message: InboundMessage,
  ): AutomaticReply | undefined
  close(): Promise<void>
}

/** Answers by rules that are kept in memory and follow what is changed on any server. */
export async function createAutomaticAnswers(platform: Platform): Promise<AutomaticAnswers> {
  const memory = await createRuleMemory(platform)
  return {
    decide({ accountId }, message) {
      const rules = memory.rulesOf(accountId)
      const occasion = rules && occasionOf(message)
      const rule = rules && occasion && chooseAnswer(rules, occasion)
      return rule && replyOf(rule)
    },
    close: memory.close,
  }
}

/** What an answer can depend on; undefined for what is never answered by itself. */
function occasionOf(message: InboundMessage): Occasion | undefined {
  switch (message.type) {
    case 'event': {
      const eventKey = 'eventKey' in message ? message.eventKey : ''
      return { kind: 'event', event: message.event, eventKey }
    }
    case 'text':
      return { kind: 'message', text: message.content }
    case 'voice':
      return { kind: 'message', text: message.recognition ?? '' }
    case 'unknown':
      return message.event === undefined ? { kind: 'message', text: '' } : undefined
    default:
      return { kind: 'message', text: '' }
  }
}

function replyOf(rule: AnswerRule): AutomaticReply {
  return { ...rule.reply, id: uuidv7(), handled: !rule.keepsWaiting }
}
