import { type Static, Type } from 'typebox'
import { listAgencyNames } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { listKindNames } from '../repo/kinds.ts'
import type { Proposal } from '../service/propose.ts'
import { Nullable } from './line.ts'

const Bilingual = Type.Object({ zh: Type.String(), en: Type.String() })
const EvidenceView = Type.Object({
  word: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
})

const ReasonView = Type.Object({
  why: Type.Union([Type.Literal('confirmed'), Type.Literal('named')]),
  kindCode: Nullable(Type.String()),
  regionCode: Nullable(Type.String()),
  times: Nullable(Type.Integer()),
  of: Nullable(Type.Integer()),
  word: Nullable(EvidenceView),
})

/** What is proposed for a case; every word stands at its place in `text`. */
export const ProposalView = Type.Object({
  text: Type.String(),
  kinds: Type.Array(
    Type.Object({
      kindCode: Type.String(),
      name: Bilingual,
      score: Type.Number(),
      words: Type.Array(EvidenceView),
    }),
  ),
  urgency: Type.Object({ urgency: Type.String(), words: Type.Array(EvidenceView) }),
  region: Nullable(
    Type.Object({
      regionCode: Type.String(),
      name: Type.String(),
      words: Type.Array(EvidenceView),
    }),
  ),
  units: Type.Array(
    Type.Object({
      agencyId: Type.String(),
      name: Type.String(),
      score: Type.Number(),
      reasons: Type.Array(ReasonView),
    }),
  ),
})

export async function presentProposal(
  { db }: Pick<Ctx, 'db'>,
  { text, kinds, urgency, region, units }: Proposal,
): Promise<Static<typeof ProposalView>> {
  const [kindNames, unitNames] = await Promise.all([
    listKindNames(
      db,
      kinds.map(({ label }) => label),
    ),
    listAgencyNames(
      db,
      units.map(({ agencyId }) => agencyId),
    ),
  ])
  return {
    text,
    kinds: kinds.map(({ label, score, words }) => ({
      kindCode: label,
      name: kindNames.get(label) ?? { zh: '', en: '' },
      score: round(score),
      words,
    })),
    urgency,
    region,
    units: units.map(({ agencyId, score, reasons }) => ({
      agencyId,
      name: unitNames.get(agencyId) ?? '',
      score: round(score),
      reasons: reasons.map(presentReason),
    })),
  }
}

function presentReason(reason: Proposal['units'][number]['reasons'][number]) {
  const { why } = reason
  if (why === 'confirmed') {
    const { kindCode, regionCode, times, of } = reason
    return { why, kindCode, regionCode, times, of, word: null }
  }
  const { word, start, end } = reason
  return {
    why,
    kindCode: null,
    regionCode: null,
    times: null,
    of: null,
    word: { word, start, end },
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
