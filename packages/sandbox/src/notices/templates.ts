import { randomBytes } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import type { World } from '../world/world.ts'

/** A template message template (模板消息) in an account. */
export interface Template {
  template_id: string
  title: string
  primary_industry: string
  deputy_industry: string
  content: string
  example: string
}

/** A subscription template (订阅通知) in an account. */
export interface SubscribeTemplate {
  priTmplId: string
  title: string
  content: string
  example: string
  /** 2: one message for each consent; 3: lasting. */
  type: 2 | 3
}

/** What a person said to a subscription template. */
export interface Subscription {
  /** Messages that may still be sent by one-time consents. */
  left: number
  always: boolean
  refused: boolean
}

/** Entries of the public library, of the sandbox's own writing. */
export const TEMPLATE_LIBRARY: Record<string, { title: string; content: string }> = {
  '43210': {
    title: '办理进度提醒',
    content: '办理事项：{{thing1.DATA}}\n当前状态：{{phrase2.DATA}}\n更新时间：{{time3.DATA}}',
  },
  '43211': {
    title: '预约成功通知',
    content: '预约事项：{{thing1.DATA}}\n预约时间：{{time2.DATA}}\n办理地点：{{thing3.DATA}}',
  },
  '43212': {
    title: '诉求答复通知',
    content: '诉求标题：{{thing1.DATA}}\n答复单位：{{thing2.DATA}}\n答复时间：{{time3.DATA}}',
  },
}

export interface LibraryTitle {
  tid: number
  title: string
  type: 2 | 3
  keywords: { kid: number; name: string; rule: string }[]
}
export const SUBSCRIBE_LIBRARY: readonly LibraryTitle[] = [
  {
    tid: 9001,
    title: '诉求办理进度通知',
    type: 3,
    keywords: [
      { kid: 1, name: '诉求标题', rule: 'thing' },
      { kid: 2, name: '办理状态', rule: 'phrase' },
      { kid: 3, name: '更新时间', rule: 'time' },
      { kid: 4, name: '备注', rule: 'thing' },
    ],
  },
  {
    tid: 9002,
    title: '预约办理提醒',
    type: 2,
    keywords: [
      { kid: 1, name: '预约事项', rule: 'thing' },
      { kid: 2, name: '预约时间', rule: 'time' },
      { kid: 3, name: '办理地点', rule: 'thing' },
    ],
  },
]

export function templatesOf(world: World, appId: string): Template[] {
  return listIn(world.state.templates, appId)
}

export function subscribeTemplatesOf(world: World, appId: string): SubscribeTemplate[] {
  return listIn(world.state.subscribeTemplates, appId)
}

/** Puts a template into an account as its administrator would on the website. */
export function addTemplate(
  world: World,
  account: Account,
  wanted: { templateId?: string; title: string; content: string },
): Template {
  const template = {
    template_id: wanted.templateId ?? randomBytes(32).toString('base64url'),
    title: wanted.title,
    primary_industry: '政府与公共事业',
    deputy_industry: '政府',
    content: wanted.content,
    example: '',
  }
  templatesOf(world, account.appId).push(template)
  return template
}

export function addSubscribeTemplate(
  world: World,
  account: Account,
  wanted: { templateId?: string; title: string; content: string; type: 2 | 3 },
): SubscribeTemplate {
  const { templateId, ...rest } = wanted
  const priTmplId = templateId ?? randomBytes(32).toString('base64url')
  const template = { priTmplId, example: '', ...rest }
  subscribeTemplatesOf(world, account.appId).push(template)
  return template
}

export function subscriptionOf(world: World, appId: string, openid: string, templateId: string) {
  const key = `${appId} ${openid} ${templateId}`
  const known = world.state.subscriptions.get(key)
  if (known) return known
  const subscription: Subscription = { left: 0, always: false, refused: false }
  world.state.subscriptions.set(key, subscription)
  return subscription
}

function listIn<T>(lists: Map<string, T[]>, appId: string): T[] {
  const known = lists.get(appId)
  if (known) return known
  const list: T[] = []
  lists.set(appId, list)
  return list
}
