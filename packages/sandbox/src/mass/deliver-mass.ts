import type { Account } from '../accounts/account.ts'
import { accountOf } from '../accounts/accounts.ts'
import { articleCard, createArticle } from '../articles/articles.ts'
import { push } from '../callbacks/push.ts'
import type { PushFields } from '../callbacks/push-xml.ts'
import { deliver } from '../people/chats.ts'
import { followersOf, openidOf } from '../people/followers.ts'
import type { World } from '../world/world.ts'
import type { Mass, MassOutcome } from './mass.ts'
import { returnMass, takesMass } from './quota.ts'

interface Counts {
  total: number
  filtered: number
  sent: number
  errors: number
}

/** The administrator says yes or no to a mass send that waits under 群发保护, or half an hour passes. */
export async function confirmMass(
  world: World,
  msgId: number,
  decision: 'accept' | 'refuse' | 'overdue',
): Promise<void> {
  const mass = world.state.masses.get(msgId)
  if (mass?.state !== 'unconfirmed') return
  mass.state = 'sending'
  if (decision === 'accept') return world.clock.after(world.settings.massMs, 'mass', { msgId })
  await fail(world, mass, { status: decision === 'refuse' ? 'err(40001)' : 'err(40002)' })
}

/** Sends what was accepted to everyone it is for, and tells the operator's server. */
export async function finishMass(world: World, msgId: number): Promise<void> {
  const mass = world.state.masses.get(msgId)
  if (mass?.state !== 'sending') return
  const outcome = world.state.massOutcomes.get(mass.appId)?.shift() ?? { status: 'send success' }
  const copied = (outcome.copies?.length ?? 0) > 0 && !mass.ignoreReprint
  if (copied) return fail(world, mass, { ...outcome, status: 'err(30003)' })
  if (outcome.status !== 'send success') return fail(world, mass, outcome)
  const account = accountOf(world, mass.appId)
  putOnPages(world, mass)
  const counts = sendToAll(world, account, mass)
  mass.state = 'sent'
  world.touch()
  await tellOutcome(world, mass, outcome, counts)
}

function putOnPages(world: World, mass: Mass): void {
  const draft = world.state.drafts.get(mass.draftId)
  if (!draft) return
  const article = createArticle(world, mass.appId, 'mass', mass.msgDataId, draft.articles)
  mass.articleId = article.articleId
  mass.body = articleCard(article)
  world.state.drafts.delete(mass.draftId)
}

function sendToAll(world: World, account: Account, mass: Mass): Counts {
  const followers = followersOf(world, account.appId)
  const counts = { total: mass.audience.length, filtered: 0, sent: 0, errors: 0 }
  for (const openid of mass.audience) {
    const follower = followers.get(openid)
    if (follower && !takesMass(world, account, openid)) continue
    counts.filtered++
    if (!follower?.subscribed || follower.blocked || !mass.body) counts.errors++
    else {
      deliver(world, account, follower.personId, 'mass', mass.body)
      counts.sent++
    }
  }
  return counts
}

async function fail(world: World, mass: Mass, outcome: MassOutcome): Promise<void> {
  mass.state = 'failed'
  returnMass(world, accountOf(world, mass.appId), mass.toAll, mass.acceptedAt)
  world.touch()
  await tellOutcome(world, mass, outcome, { total: 0, filtered: 0, sent: 0, errors: 0 })
}

async function tellOutcome(
  world: World,
  mass: Mass,
  outcome: MassOutcome,
  counts: Counts,
): Promise<void> {
  const items = world.state.articles.get(mass.articleId)?.items ?? []
  const copies = outcome.copies ?? []
  const fields: PushFields = {
    MsgID: mass.msgId,
    Status: outcome.status,
    TotalCount: counts.total,
    FilterCount: counts.filtered,
    SentCount: counts.sent,
    ErrorCount: counts.errors,
    CopyrightCheckResult: {
      Count: copies.length,
      ResultList: {
        item: copies.map(({ articleIdx, originalUrl }) => ({
          ArticleIdx: articleIdx,
          UserDeclareState: 0,
          AuditState: 2,
          OriginalArticleUrl: originalUrl,
          OriginalArticleType: 1,
          CanReprint: 1,
          NeedReplaceContent: 1,
          NeedShowReprintSource: 1,
        })),
      },
      CheckState: copies.length === 0 ? 1 : mass.ignoreReprint ? 2 : 3,
    },
    ArticleUrlResult: {
      Count: items.length,
      ResultList: { item: items.map(({ idx, url }) => ({ ArticleIdx: idx, ArticleUrl: url })) },
    },
  }
  await push(world, {
    account: accountOf(world, mass.appId),
    openid: openidOf(mass.appId, 'mphelper'),
    msgType: 'event',
    event: 'MASSSENDJOBFINISH',
    numbered: false,
    fields,
    awaited: false,
  })
}
