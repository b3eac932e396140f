import type { App } from '#platform/http/index.ts'
import { citizenRoutes } from './routes/citizen.ts'
import { citizenDraftRoutes } from './routes/citizen-draft.ts'
import { citizenOpenRoutes } from './routes/citizen-open.ts'
import { noticeTemplateRoutes } from './routes/notice-templates.ts'
import { publicationRoutes } from './routes/publication.ts'
import { ratingRoutes } from './routes/rating.ts'
import { repairRoutes } from './routes/repair.ts'
import { replyRoutes } from './routes/reply.ts'
import { sweepDrafts } from './service/sweep-drafts.ts'
import { tellKept } from './service/tell-kept.ts'
import { sendTemplateNotice } from './service/template-notice.ts'

/** What citizens ask and do themselves, and what is answered to them. */
export function citizenSideRoutes(app: App): void {
  citizenDraftRoutes(app)
  citizenRoutes(app)
  citizenOpenRoutes(app)
  replyRoutes(app)
  ratingRoutes(app)
  repairRoutes(app)
  publicationRoutes(app)
  noticeTemplateRoutes(app)
}

export const citizenSideJobs = [sendTemplateNotice, tellKept, sweepDrafts]
