import { type Static, Type } from 'typebox'
import type { OwnCaseRow } from '../repo/own-cases.ts'
import { nextOf, progressOf } from '../rules/progress.ts'
import { isRateable } from '../rules/rating.ts'
import type { Draft } from '../service/draft.ts'
import type { OwnCase } from '../service/own-case.ts'

const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()])

const AnswersView = Type.Object({
  text: Type.Optional(Type.String()),
  place: Type.Optional(Type.String()),
  latitude: Type.Optional(Nullable(Type.Number())),
  longitude: Type.Optional(Nullable(Type.Number())),
  confidential: Type.Optional(Nullable(Type.Boolean())),
  contact: Type.Optional(Type.String()),
  mayPublish: Type.Optional(Nullable(Type.Boolean())),
  step: Type.Optional(Type.String()),
})

export const DraftView = Type.Object({
  number: Type.String(),
  draftId: Nullable(Type.String()),
  savedAt: Nullable(Type.String()),
  answers: AnswersView,
  files: Type.Array(Type.Object({ fileId: Type.String(), bytes: Type.Integer() })),
})

export const OwnCaseLine = Type.Object({
  caseId: Type.String(),
  caseNumber: Type.String(),
  title: Type.String({ description: '保密的、加入的事项没有标题' }),
  state: Type.String(),
  confidential: Type.Boolean(),
  joined: Type.Boolean(),
  createdAt: Type.String(),
  changedAt: Type.String(),
})

const Step = Type.Object({
  key: Type.String(),
  at: Type.String(),
  words: Type.String(),
})

export const ProgressView = Type.Object({
  now: Type.String(),
  caseNumber: Type.String(),
  state: Type.String(),
  unit: Type.String(),
  createdAt: Type.String(),
  steps: Type.Array(Step),
  next: Nullable(Type.Object({ key: Type.String(), by: Nullable(Type.String()) })),
  answers: Type.Array(
    Type.Object({ replyId: Type.String(), text: Type.String(), at: Type.String() }),
  ),
})

export const OwnCaseView = Type.Object({
  number: Type.String({ description: '本人的编号' }),
  progress: ProgressView,
  caseId: Type.String(),
  title: Type.String(),
  text: Type.String(),
  place: Type.String(),
  confidential: Type.Boolean(),
  joined: Type.Boolean(),
  pictures: Type.Array(Type.String()),
  rating: Nullable(Type.Object({ grade: Nullable(Type.Integer()), at: Type.String() })),
  may: Type.Object({
    rate: Type.Boolean(),
    add: Type.Boolean(),
    reopen: Type.Boolean(),
    secondCheck: Type.Boolean(),
  }),
})

export function presentDraft(draft: Draft | undefined, number: string): Static<typeof DraftView> {
  return {
    number,
    draftId: draft?.draftId ?? null,
    savedAt: draft?.savedAt.toISOString() ?? null,
    answers: draft?.answers ?? {},
    files: draft?.files.map(({ fileId, bytes }) => ({ fileId, bytes })) ?? [],
  }
}

/** What others wrote is theirs: who joined sees the progress alone. */
export function presentOwnLine(found: OwnCaseRow): Static<typeof OwnCaseLine> {
  return {
    caseId: found.case_id,
    caseNumber: found.number,
    title: found.joined ? '' : found.title,
    state: found.state,
    confidential: found.confidential,
    joined: found.joined,
    createdAt: found.created_at.toISOString(),
    changedAt: found.changed_at.toISOString(),
  }
}

/** The progress in steps, for anybody to whom it may be told. */
export function presentProgress(
  { found, joined, lead, events, clocks, answers }: OwnCase,
  { unit, now }: { unit: string; now: Date },
): Static<typeof ProgressView> {
  const next = nextOf(lead.state, clocks)
  const steps = progressOf(found.created_at, events)
  return {
    now: now.toISOString(),
    caseNumber: found.number,
    state: lead.state,
    unit,
    createdAt: found.created_at.toISOString(),
    steps: steps.map(({ key, at, words }) => ({
      key,
      at: at.toISOString(),
      words: joined && isOfCitizen(key) ? '' : words,
    })),
    next: next && { key: next.key, by: next.by?.toISOString() ?? null },
    answers: answers.map(({ replyId, text, at }) => ({ replyId, text, at: at.toISOString() })),
  }
}

/** Steps whose words the citizen wrote. */
function isOfCitizen(key: string): boolean {
  return key === 'added' || key === 'reopened'
}

export function presentOwnCase(
  own: OwnCase,
  around: { number: string; unit: string; now: Date },
): Static<typeof OwnCaseView> {
  const { found, joined, pictures, ratings, askedAgain } = own
  const rating = ratings.find(({ round }) => round === 'close')
  const isOwn = !joined && found.state !== 'merged'
  return {
    number: around.number,
    progress: presentProgress(own, around),
    caseId: found.case_id,
    title: joined ? '' : found.title,
    text: joined ? '' : found.text,
    place: joined ? '' : found.place,
    confidential: found.confidential,
    joined,
    pictures: pictures.map(({ attachment_id }) => attachment_id),
    rating: rating ? { grade: rating.grade, at: rating.at.toISOString() } : null,
    may: {
      rate: isOwn && rating === undefined && isRateable(found.state),
      add: isOwn && found.is_open,
      reopen: isOwn && found.state === 'closed',
      secondCheck: isOwn && askedAgain && !ratings.some(({ round }) => round === 'second-check'),
    },
  }
}
