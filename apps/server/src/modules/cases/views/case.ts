import { type Static, Type } from 'typebox'
import type { Attachment } from '../repo/attachments.ts'
import type { Case, CaseEvent } from '../repo/cases.ts'
import type { CaseClock } from '../repo/clocks.ts'
import type { Part } from '../repo/parts.ts'
import type { CaseRequest } from '../repo/requests.ts'
import type { Names } from '../service/names.ts'
import { CaseLine, type MaskedContact, Nullable, presentLine } from './line.ts'

const EventView = Type.Object({
  eventId: Type.String(),
  way: Type.String(),
  from: Nullable(Type.String()),
  to: Nullable(Type.String()),
  at: Type.String(),
  actorKind: Type.String(),
  staffName: Type.String(),
  agencyName: Type.String(),
  words: Type.String(),
  details: Type.Record(Type.String(), Type.Unknown()),
  forCitizen: Type.Boolean(),
})

const PartView = Type.Object({
  partId: Type.String(),
  agencyId: Type.String(),
  agencyName: Type.String(),
  task: Type.String(),
  state: Type.String(),
  answer: Type.String(),
  askedAt: Type.String(),
  doneAt: Nullable(Type.String()),
})

const RequestView = Type.Object({
  requestId: Type.String(),
  kind: Type.String(),
  agencyName: Type.String(),
  staffName: Type.String(),
  reason: Type.String(),
  days: Nullable(Type.Integer()),
  proposedAgencyId: Nullable(Type.String()),
  proposedName: Type.String(),
  askedAt: Type.String(),
  ruling: Nullable(Type.String()),
  ruledByName: Type.String(),
  ruledAt: Nullable(Type.String()),
  rulingReason: Type.String(),
})

const AttachmentView = Type.Object({
  attachmentId: Type.String(),
  kind: Type.String(),
  name: Type.String(),
  addedAt: Type.String(),
})

const ClockView = Type.Object({
  clock: Type.String(),
  round: Type.Integer(),
  startedAt: Type.String(),
  dueAt: Type.String(),
  endedAt: Nullable(Type.String()),
  working: Type.Boolean({ description: '按工作时间计' }),
})

/** What the caller may do about a case now. */
const Allowed = Type.Object({
  ways: Type.Array(Type.String()),
  isCenter: Type.Boolean(),
  isUnit: Type.Boolean(),
  isHelper: Type.Boolean(),
  partIds: Type.Array(Type.String(), { description: '可以由本人答复的会办' }),
})

/** A case with everything that belongs to it. */
export const CaseView = Type.Object({
  ...CaseLine.properties,
  text: Type.String(),
  latitude: Nullable(Type.Number()),
  longitude: Nullable(Type.Number()),
  followerId: Nullable(Type.String()),
  mayPublish: Type.Boolean(),
  profileId: Type.String(),
  solved: Nullable(Type.Boolean()),
  outcome: Nullable(Type.String()),
  declineReason: Nullable(Type.String()),
  admittedAt: Nullable(Type.String()),
  dispatchedAt: Nullable(Type.String()),
  acceptedAt: Nullable(Type.String()),
  answeredAt: Nullable(Type.String()),
  lead: Nullable(Type.Object({ caseId: Type.String(), number: Type.String() })),
  memberCases: Type.Array(
    Type.Object({ caseId: Type.String(), number: Type.String(), title: Type.String() }),
  ),
  events: Type.Array(EventView),
  parts: Type.Array(PartView),
  requests: Type.Array(RequestView),
  attachments: Type.Array(AttachmentView),
  clocks: Type.Array(ClockView),
  allowed: Allowed,
})

export interface WholeCase {
  found: Case
  contact: MaskedContact | null
  lead: Case | undefined
  members: readonly Case[]
  events: readonly CaseEvent[]
  parts: readonly Part[]
  requests: readonly CaseRequest[]
  attachments: readonly Attachment[]
  clocks: readonly CaseClock[]
  allowed: Static<typeof Allowed>
}

export function presentCase(whole: WholeCase, names: Names, now: Date): Static<typeof CaseView> {
  const { found, lead } = whole
  return {
    ...presentLine(whole, names, now),
    text: found.text,
    latitude: found.latitude,
    longitude: found.longitude,
    followerId: found.follower_id,
    mayPublish: found.may_publish,
    profileId: found.profile_id,
    solved: found.solved,
    outcome: found.outcome,
    declineReason: found.decline_reason,
    admittedAt: time(found.admitted_at),
    dispatchedAt: time(found.dispatched_at),
    acceptedAt: time(found.accepted_at),
    answeredAt: time(found.answered_at),
    lead: lead ? { caseId: lead.case_id, number: lead.number } : null,
    memberCases: whole.members.map((member) => ({
      caseId: member.case_id,
      number: member.number,
      title: member.title,
    })),
    events: whole.events.map((event) => presentEvent(event, names)),
    parts: whole.parts.map((part) => presentPart(part, names)),
    requests: whole.requests.map((request) => presentRequest(request, names)),
    attachments: whole.attachments.map((one) => ({
      attachmentId: one.attachment_id,
      kind: one.kind,
      name: one.name,
      addedAt: one.added_at.toISOString(),
    })),
    clocks: whole.clocks.map(presentClock),
    allowed: whole.allowed,
  }
}

function time(at: Date | null): string | null {
  return at?.toISOString() ?? null
}

function presentEvent(event: CaseEvent, names: Names): Static<typeof EventView> {
  return {
    eventId: event.event_id,
    way: event.way,
    from: event.from_state,
    to: event.to_state,
    at: event.at.toISOString(),
    actorKind: event.actor_kind,
    staffName: names.staff.get(event.staff_id ?? '') ?? '',
    agencyName: names.agencies.get(event.agency_id ?? '') ?? '',
    words: event.words,
    details: event.details,
    forCitizen: event.for_citizen,
  }
}

function presentClock(one: CaseClock): Static<typeof ClockView> {
  return {
    clock: one.clock,
    round: one.round,
    startedAt: one.started_at.toISOString(),
    dueAt: one.due_at.toISOString(),
    endedAt: time(one.ended_at),
    working: one.working,
  }
}

function presentPart(part: Part, names: Names): Static<typeof PartView> {
  return {
    partId: part.part_id,
    agencyId: part.agency_id,
    agencyName: names.agencies.get(part.agency_id) ?? '',
    task: part.task,
    state: part.state,
    answer: part.answer,
    askedAt: part.asked_at.toISOString(),
    doneAt: time(part.done_at),
  }
}

function presentRequest(request: CaseRequest, names: Names): Static<typeof RequestView> {
  return {
    requestId: request.request_id,
    kind: request.kind,
    agencyName: names.agencies.get(request.agency_id) ?? '',
    staffName: names.staff.get(request.staff_id) ?? '',
    reason: request.reason,
    days: request.days,
    proposedAgencyId: request.proposed_agency_id,
    proposedName: names.agencies.get(request.proposed_agency_id ?? '') ?? '',
    askedAt: request.asked_at.toISOString(),
    ruling: request.ruling,
    ruledByName: names.staff.get(request.ruled_by ?? '') ?? '',
    ruledAt: time(request.ruled_at),
    rulingReason: request.ruling_reason,
  }
}
