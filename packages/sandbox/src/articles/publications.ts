import { accountOf } from '../accounts/accounts.ts'
import { push } from '../callbacks/push.ts'
import type { PushFields } from '../callbacks/push-xml.ts'
import { openidOf } from '../people/followers.ts'
import { nextNumber, type World } from '../world/world.ts'
import { createArticle, nextMsgDataId } from './articles.ts'

/** 0 success, 1 under way, 2 originality, 3 ordinary failure, 4 platform's refusal, 5 deleted by its author, 6 banned. */
type PublishStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** How the next publication ends; without one it succeeds. */
export interface PublishOutcome {
  status: PublishStatus
  /** 1-based articles that failed; the platform names them for status 2 and 4 only. */
  failIdx?: number[]
  /** Refused at once with this errcode: 53503, 53504 or 53505. */
  errcode?: number
}

export interface Publication {
  publishId: string
  appId: string
  mediaId: string
  msgDataId: number
  status: PublishStatus
  articleId: string
  failIdx: number[]
}

/** Accepts a draft for publication; the outcome comes later, with an event. */
export function submit(world: World, appId: string, mediaId: string): Publication {
  const publication: Publication = {
    publishId: String(nextNumber(world, 'publishId', 100_000_000)),
    appId,
    mediaId,
    msgDataId: nextMsgDataId(world),
    status: 1,
    articleId: '',
    failIdx: [],
  }
  world.state.publications.set(publication.publishId, publication)
  world.clock.after(world.settings.publishMs, 'publish', { publishId: publication.publishId })
  return publication
}

/** Brings a publication to its end and tells the operator's server. */
export async function finish(world: World, publishId: string): Promise<void> {
  const publication = world.state.publications.get(publishId)
  const draft = publication && world.state.drafts.get(publication.mediaId)
  if (publication?.status !== 1) return
  const outcome = world.state.publishOutcomes.get(publication.appId)?.shift() ?? { status: 0 }
  if (!draft) publication.status = 3
  else if (outcome.status === 0) {
    const { appId, msgDataId } = publication
    const article = createArticle(world, appId, 'publish', msgDataId, draft.articles)
    publication.status = 0
    publication.articleId = article.articleId
    world.state.drafts.delete(publication.mediaId)
  } else {
    publication.status = outcome.status
    publication.failIdx = outcome.failIdx ?? []
  }
  world.touch()
  await tellOutcome(world, publication)
}

/** The platform bans (6), or its author deletes on the website (5), what was published. */
export async function retract(world: World, articleId: string, status: 5 | 6): Promise<void> {
  const article = world.state.articles.get(articleId)
  if (!article) throw new Error(`no article ${articleId}`)
  for (const item of article.items) {
    item.deleted = true
    item.banned = status === 6
  }
  for (const publication of world.state.publications.values()) {
    if (publication.articleId !== articleId) continue
    publication.status = status
    await tellOutcome(world, publication)
  }
}

async function tellOutcome(world: World, publication: Publication): Promise<void> {
  const { publishId, appId, status, articleId, failIdx } = publication
  const article = world.state.articles.get(articleId)
  const named = status === 2 || status === 4
  const info: PushFields = {
    publish_id: publishId,
    publish_status: status,
    ...(article && status === 0
      ? {
          article_id: articleId,
          article_detail: {
            count: article.items.length,
            item: article.items.map(({ idx, url }) => ({ idx, article_url: url })),
          },
        }
      : {}),
    ...(named ? { fail_idx: failIdx } : {}),
  }
  await push(world, {
    account: accountOf(world, appId),
    openid: openidOf(appId, 'mphelper'),
    msgType: 'event',
    event: 'PUBLISHJOBFINISH',
    numbered: false,
    fields: { PublishEventInfo: info },
    awaited: false,
  })
}
