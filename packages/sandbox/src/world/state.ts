import type { Account } from '../accounts/account.ts'
import type { Article } from '../articles/articles.ts'
import type { Comment } from '../articles/comments.ts'
import type { Draft } from '../articles/draft.ts'
import type { Publication, PublishOutcome } from '../articles/publications.ts'
import type { ClockState } from '../clock/clock.ts'
import type { Mass, MassOutcome } from '../mass/mass.ts'
import type { Media, Picture } from '../media/media.ts'
import type { AccountMenus } from '../menus/menu.ts'
import type { SubscribeTemplate, Subscription, Template } from '../notices/templates.ts'
import { createPayState, type PayState } from '../pay/model.ts'
import type { Chat, Follower, Person } from '../people/person.ts'
import type { SceneCode } from '../people/scene-codes.ts'
import type { Tag } from '../people/tags.ts'
import type { Desk } from '../service-desk/desks.ts'
import type { DeskRecord } from '../service-desk/records.ts'
import type { DayCounts } from '../statistics/counts.ts'
import type { Usage } from '../tokens/quotas.ts'
import type { AccessToken, TokenSlots } from '../tokens/tokens.ts'
import type { WebCode, WebToken } from '../tokens/web-tokens.ts'
import { createWeiboState, type WeiboState } from '../weibo/model.ts'

/** Everything the sandbox remembers, in plain values, so that a snapshot is one walk over it. */
export interface State {
  clock: ClockState
  /** Counters for ids, by what they number. */
  counters: Map<string, number>
  accounts: Map<string, Account>
  people: Map<string, Person>
  /** By appId, then openid. */
  followers: Map<string, Map<string, Follower>>
  /** By `personId|appId`. */
  chats: Map<string, Chat>
  tokens: Map<string, AccessToken>
  slots: Map<string, TokenSlots>
  /** By `type|appId`: JS-SDK tickets. */
  tickets: Map<string, { ticket: string; expiresAt: number }>
  webCodes: Map<string, WebCode>
  webTokens: Map<string, WebToken>
  refreshTokens: Map<string, WebToken>
  usage: Map<string, Usage>
  /** Daily limits set by a test, by `appId path`. */
  limits: Map<string, number>
  menus: Map<string, AccountMenus>
  tags: Map<string, Map<number, Tag>>
  sceneCodes: Map<string, SceneCode>
  media: Map<string, Media>
  pictures: Map<string, Picture>
  drafts: Map<string, Draft>
  articles: Map<string, Article>
  /** Pages of articles by the last part of their address. */
  pages: Map<string, { articleId: string; idx: number }>
  /** By `appId msgDataId_idx`. */
  comments: Map<string, Comment[]>
  publications: Map<string, Publication>
  /** How the next publications of an account end. */
  publishOutcomes: Map<string, PublishOutcome[]>
  masses: Map<number, Mass>
  massOutcomes: Map<string, MassOutcome[]>
  /** By `appId month`: mass messages received, by openid. */
  massReceived: Map<string, Map<string, number>>
  templates: Map<string, Template[]>
  subscribeTemplates: Map<string, SubscribeTemplate[]>
  /** By `appId openid templateId`. */
  subscriptions: Map<string, Subscription>
  /** `appId openid` of who refuses template messages. */
  refusers: Map<string, true>
  /** By `appId openid scene`: one-time subscriptions agreed to. */
  onceConsents: Map<string, number>
  /** By `appId openid client_msg_id`. */
  clientMsgIds: Map<string, { msgid: string; at: number }>
  /** By `appId day`. */
  counts: Map<string, DayCounts>
  /** Customer-service accounts by appId. */
  desks: Map<string, Desk[]>
  /** Customer-service records by appId. */
  records: Map<string, DeskRecord[]>
  weibo: WeiboState
  pay: PayState
  /** Contents of media and pictures by SHA-256. */
  blobs: Map<string, Uint8Array>
}

/** A platform on which nothing has happened yet. */
export function createState(): State {
  return {
    clock: { offset: 0, jobs: [] },
    counters: new Map(),
    accounts: new Map(),
    people: new Map(),
    followers: new Map(),
    chats: new Map(),
    tokens: new Map(),
    slots: new Map(),
    tickets: new Map(),
    webCodes: new Map(),
    webTokens: new Map(),
    refreshTokens: new Map(),
    usage: new Map(),
    limits: new Map(),
    menus: new Map(),
    tags: new Map(),
    sceneCodes: new Map(),
    media: new Map(),
    pictures: new Map(),
    drafts: new Map(),
    articles: new Map(),
    pages: new Map(),
    comments: new Map(),
    publications: new Map(),
    publishOutcomes: new Map(),
    masses: new Map(),
    massOutcomes: new Map(),
    massReceived: new Map(),
    templates: new Map(),
    subscribeTemplates: new Map(),
    subscriptions: new Map(),
    refusers: new Map(),
    onceConsents: new Map(),
    clientMsgIds: new Map(),
    counts: new Map(),
    desks: new Map(),
    records: new Map(),
    weibo: createWeiboState(),
    pay: createPayState(),
    blobs: new Map(),
  }
}
