import { type Static, Type } from 'typebox'
import type { ExportSection } from '../rules/contributions.ts'
import type { OwnErasure } from './erasure-repo.ts'
import type { OwnData } from './own-data.ts'
import { numberOf } from './session.ts'

const MaybeTime = Type.Union([Type.String(), Type.Null()])
const Title = Type.Object({ zh: Type.String(), en: Type.String() })

export const AccountCardView = Type.Object({
  accountId: Type.String(),
  name: Type.String(),
  agency: Type.String(),
})

export const OwnErasureView = Type.Object({
  state: Type.String({ enum: ['requested', 'refused', 'withdrawn', 'approved', 'done'] }),
  requestedAt: Type.String(),
  decidedAt: MaybeTime,
  decisionReason: Type.Union([Type.String(), Type.Null()]),
})

export const OwnDataView = Type.Object({
  account: AccountCardView,
  number: Type.String({ description: '工作人员看到的编号，不是姓名' }),
  follows: Type.Boolean(),
  followedAt: MaybeTime,
  firstSeenAt: Type.String(),
  lastSeenAt: Type.String(),
  remark: Type.String({ description: '工作人员写的备注名' }),
  tags: Type.Array(Type.String()),
  kept: Type.Array(Type.Object({ name: Type.String(), title: Title, count: Type.Integer() }), {
    description: '保存的信息，按种类',
  }),
  erasure: Type.Union([OwnErasureView, Type.Null()]),
})

/** The copy a page can show: every kind of data with its words and rows. */
export const OwnCopyView = Type.Object({
  number: Type.String(),
  madeAt: Type.String(),
  sections: Type.Array(
    Type.Object({
      name: Type.String(),
      title: Title,
      fields: Type.Array(Type.Object({ key: Type.String(), title: Title })),
      rows: Type.Array(
        Type.Record(
          Type.String(),
          Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
        ),
      ),
    }),
  ),
})

export function presentOwnData(data: OwnData): Static<typeof OwnDataView> {
  const { account, follower, tags, sections, erasure } = data
  return {
    account,
    number: numberOf(follower.followerId),
    follows: follower.state === 'following',
    followedAt: follower.subscribedAt?.toISOString() ?? null,
    firstSeenAt: follower.firstSeenAt.toISOString(),
    lastSeenAt: follower.lastSeenAt.toISOString(),
    remark: follower.remark,
    tags,
    kept: sections.map(countSection),
    erasure: erasure ? presentOwnErasure(erasure, follower.followerId) : null,
  }
}

/** Never who decided: a citizen deals with the office. */
export function presentOwnErasure(
  erasure: OwnErasure,
  followerId: string,
): Static<typeof OwnErasureView> {
  const isWithdrawn = erasure.state === 'refused' && erasure.decidedBy === followerId
  return {
    state: isWithdrawn ? 'withdrawn' : erasure.state,
    requestedAt: erasure.requestedAt.toISOString(),
    decidedAt: erasure.decidedAt?.toISOString() ?? null,
    decisionReason: erasure.state === 'refused' ? erasure.decisionReason : null,
  }
}

function countSection({ name, title, rows }: ExportSection) {
  return { name, title, count: rows.length }
}
