import type { Account } from './account.ts'

/** How often an account may call an interface in a day, or in a month. */
export interface CallLimit {
  api: string
  zh: string
  en: string
  /** Calls in one day, Asia/Shanghai. */
  daily: number
  /** Accounts of this kind only. */
  kind?: Account['kind']
  verifiedOnly?: true
}

/**
 * The platform's own limits for a new account. Large accounts have more; `quota/get` tells what holds.
 *
 * Source: rules.md §12.2, §12.3, §12.5 (/doc/service/Message_Management/API_Call_Limits.html).
 */
const callLimits: readonly CallLimit[] = [
  { api: '/cgi-bin/stable_token', zh: '获取调用凭据', en: 'Get a token', daily: 500_000 },
  { api: '/cgi-bin/menu/create', zh: '发布自定义菜单', en: 'Push the menu', daily: 1_000 },
  { api: '/cgi-bin/menu/get', zh: '查询自定义菜单', en: 'Read the menu', daily: 10_000 },
  { api: '/cgi-bin/menu/delete', zh: '删除自定义菜单', en: 'Delete the menu', daily: 1_000 },
  { api: '/cgi-bin/tags/create', zh: '新建标签', en: 'Make a tag', daily: 1_000 },
  { api: '/cgi-bin/tags/get', zh: '查询标签', en: 'List tags', daily: 1_000 },
  { api: '/cgi-bin/tags/update', zh: '修改标签名称', en: 'Rename a tag', daily: 1_000 },
  {
    api: '/cgi-bin/tags/members/batchtagging',
    zh: '批量打标签',
    en: 'Put tags on',
    daily: 100_000,
  },
  {
    api: '/cgi-bin/tags/members/batchuntagging',
    zh: '批量取消标签',
    en: 'Take tags off',
    daily: 100_000,
  },
  { api: '/cgi-bin/media/upload', zh: '上传临时素材', en: 'Upload media', daily: 100_000 },
  { api: '/cgi-bin/media/get', zh: '下载临时素材', en: 'Download media', daily: 200_000 },
  {
    api: '/cgi-bin/message/custom/send',
    zh: '发送客服消息',
    en: 'Send messages to one person',
    daily: 500_000,
    verifiedOnly: true,
  },
  {
    api: '/cgi-bin/message/template/send',
    zh: '发送模板消息',
    en: 'Send template messages',
    daily: 100_000,
    kind: 'service',
    verifiedOnly: true,
  },
  {
    api: '/cgi-bin/message/mass/sendall',
    zh: '群发（每天成功一次）',
    en: 'Mass send (one success a day)',
    daily: 1,
    kind: 'subscription',
    verifiedOnly: true,
  },
  {
    api: '/cgi-bin/message/mass/sendall',
    zh: '群发（每人每月最多收到四条）',
    en: 'Mass send (four a month for each person)',
    daily: 100,
    kind: 'service',
    verifiedOnly: true,
  },
  {
    api: '/cgi-bin/qrcode/create',
    zh: '生成带来源的二维码',
    en: 'Make QR codes with a source',
    daily: 100_000,
    kind: 'service',
    verifiedOnly: true,
  },
  { api: '/cgi-bin/user/get', zh: '获取粉丝列表', en: 'List followers', daily: 500 },
  { api: '/cgi-bin/user/info', zh: '获取粉丝信息', en: 'Read a follower', daily: 5_000_000 },
  {
    api: '/cgi-bin/user/info/batchget',
    zh: '批量获取粉丝信息',
    en: 'Read followers',
    daily: 5_000_000,
  },
  { api: '/cgi-bin/user/info/updateremark', zh: '设置备注名', en: 'Set a remark', daily: 10_000 },
  { api: '/cgi-bin/draft/add', zh: '新建草稿', en: 'Add a draft', daily: 1_000 },
  { api: '/cgi-bin/draft/get', zh: '查询草稿', en: 'Read a draft', daily: 500 },
  { api: '/cgi-bin/draft/update', zh: '修改草稿', en: 'Change a draft', daily: 1_000 },
  { api: '/cgi-bin/draft/delete', zh: '删除草稿', en: 'Delete a draft', daily: 1_000 },
  { api: '/cgi-bin/draft/batchget', zh: '草稿列表', en: 'List drafts', daily: 1_000 },
  {
    api: '/cgi-bin/freepublish/submit',
    zh: '发布',
    en: 'Publish',
    daily: 100,
    verifiedOnly: true,
  },
  {
    api: '/cgi-bin/freepublish/get',
    zh: '查询发布结果',
    en: 'Look up a publication',
    daily: 100,
    verifiedOnly: true,
  },
  {
    api: '/cgi-bin/freepublish/delete',
    zh: '删除已发布内容',
    en: 'Delete a publication',
    daily: 10,
    verifiedOnly: true,
  },
]

/** The limits that hold for an account of this kind. */
export function limitsOf(account: Pick<Account, 'kind' | 'verified'>): CallLimit[] {
  return callLimits.filter(
    (limit) =>
      (limit.kind === undefined || limit.kind === account.kind) &&
      (!limit.verifiedOnly || account.verified),
  )
}
