import { eraseInboundOf, listInboundOf } from '#modules/accounts/index.ts'
import { listChangesOf } from '../repo/follow-history.ts'
import { type Follower, findFollower } from '../repo/followers.ts'
import { listJoinsOf } from '../repo/joins.ts'
import { listTaggings } from '../repo/taggings.ts'
import type { Exporter, ExportSection, PersonDataPart } from '../rules/contributions.ts'

const exportFollower: Exporter = async ({ db }, { accountId, followerId }) => {
  const follower = await findFollower(db, accountId, followerId)
  if (!follower) return []
  const changes = await listChangesOf(db, accountId, followerId)
  const tags = await listTaggings(db, accountId, [followerId])
  const joins = await listJoinsOf(db, accountId, followerId)
  return [
    describeFollower(follower),
    {
      name: 'follow-changes',
      title: { zh: '关注与取消关注', en: 'Follows and unfollows' },
      fields: [
        { key: 'at', title: { zh: '时间', en: 'At' } },
        { key: 'kind', title: { zh: '动作', en: 'What' } },
        { key: 'scene', title: { zh: '来源', en: 'Source' } },
      ],
      rows: changes.map(({ at, kind, scene }) => ({ at: at.toISOString(), kind, scene })),
    },
    {
      name: 'tags',
      title: { zh: '标签', en: 'Tags' },
      fields: [{ key: 'name', title: { zh: '名称', en: 'Name' } }],
      rows: tags.map(({ name }) => ({ name })),
    },
    {
      name: 'citizen-joins',
      title: { zh: '工作人员合并记录', en: 'Joined by staff' },
      fields: [
        { key: 'joinedAt', title: { zh: '时间', en: 'At' } },
        { key: 'reason', title: { zh: '理由', en: 'Reason' } },
        { key: 'undoneAt', title: { zh: '撤销时间', en: 'Undone at' } },
      ],
      rows: joins.map(({ joinedAt, reason, undoneAt }) => ({
        joinedAt: joinedAt.toISOString(),
        reason,
        undoneAt: undoneAt?.toISOString() ?? null,
      })),
    },
  ]
}

const fields: { key: keyof Follower; zh: string; en: string }[] = [
  { key: 'openId', zh: '在本账号的标识（OpenID）', en: 'OpenID' },
  { key: 'unionId', zh: '开放平台标识（UnionID）', en: 'UnionID' },
  { key: 'state', zh: '关注状态', en: 'State' },
  { key: 'subscribedAt', zh: '最近关注时间', en: 'Followed at' },
  { key: 'unsubscribedAt', zh: '最近取消关注时间', en: 'Unfollowed at' },
  { key: 'source', zh: '关注来源', en: 'Source' },
  { key: 'remark', zh: '备注名', en: 'Remark' },
  { key: 'language', zh: '语言', en: 'Language' },
  { key: 'firstSeenAt', zh: '首次出现', en: 'First seen' },
  { key: 'lastSeenAt', zh: '最近出现', en: 'Last seen' },
]

function describeFollower(follower: Follower): ExportSection {
  const row = fields.map(({ key }) => {
    const value = follower[key]
    return [key, value instanceof Date ? value.toISOString() : value]
  })
  return {
    name: 'follower',
    title: { zh: '基本信息', en: 'The follower' },
    fields: fields.map(({ key, zh, en }) => ({ key, title: { zh, en } })),
    rows: [Object.fromEntries(row) as ExportSection['rows'][number]],
  }
}

const exportInbound: Exporter = async ({ db }, { accountId, openId }) => [
  {
    name: 'pushes',
    title: { zh: '平台推送的原始记录', en: 'What the platform pushed, as it came' },
    fields: [
      { key: 'sentAt', title: { zh: '时间', en: 'At' } },
      { key: 'type', title: { zh: '类型', en: 'Kind' } },
      { key: 'body', title: { zh: '内容', en: 'Content' } },
    ],
    rows: (await listInboundOf(db, accountId, openId)).map(({ sentAt, type, body }) => ({
      sentAt: sentAt.toISOString(),
      type,
      body: JSON.stringify(body),
    })),
  },
]

/** What this module, and the register of accounts below it, hold about a person. */
export const ownPersonData: readonly PersonDataPart[] = [
  // The follower itself is erased last of all, see `erase`.
  { module: 'citizens', export: exportFollower },
  {
    module: 'accounts',
    export: exportInbound,
    erase: (tx, { accountId, openId }) => eraseInboundOf(tx.db, accountId, openId),
  },
]
