import type { PersonDataPart } from '#modules/citizens/index.ts'
import { defineModule } from '#platform/module.ts'
import { listeners } from './listeners.ts'
import { fetchMedia, sweepMedia } from './media/fetch.ts'
import { lookUpOutbound } from './outbound/look-up.ts'
import { sendOutbound } from './outbound/send.ts'
import { sweepOutboundMessages } from './outbound/sweep.ts'
import { answerRoutes } from './routes/answers.ts'
import { conversationRoutes } from './routes/conversations.ts'
import { handlingRoutes } from './routes/handling.ts'
import { mediaRoutes } from './routes/media.ts'
import { messageRoutes } from './routes/messages.ts'
import { ownConversationRoutes } from './routes/own-conversation.ts'
import { templateRoutes } from './routes/templates.ts'
import { eraseConversation } from './service/erase.ts'
import { exportMessages } from './service/export.ts'
import { forgetFiles } from './service/forget-files.ts'

export { type AutomaticAnswers, createAutomaticAnswers } from './automatic/decide.ts'
export { findByOpenId as findConversationOf } from './repo/conversations.ts'
export { tallyMessages } from './repo/tally.ts'
export { type AnswerDraft, keepAnswer, readAnswers } from './service/answers.ts'
export { forget as forgetStoredFiles } from './service/forget-files.ts'
export { openWindows } from './service/open-windows.ts'
export { type ChosenMessage, findMessageFile, readChosen } from './service/read-chosen.ts'
export { sendFor } from './service/send-for.ts'
export { sendReply } from './service/send-reply.ts'
export { keepTemplate, readTemplates } from './service/templates.ts'

/** What this module holds about a person. */
export const inboxPersonData: PersonDataPart = {
  module: 'inbox',
  export: exportMessages,
  erase: eraseConversation,
}

/** Conversations with citizens: every message once, answered in time by the right person. */
export const inboxModule = defineModule({
  name: 'inbox',
  routes(app) {
    conversationRoutes(app)
    messageRoutes(app)
    mediaRoutes(app)
    handlingRoutes(app)
    templateRoutes(app)
    answerRoutes(app)
    ownConversationRoutes(app)
  },
  jobs: [sendOutbound, lookUpOutbound, sweepOutboundMessages, fetchMedia, sweepMedia, forgetFiles],
  listeners,
})
