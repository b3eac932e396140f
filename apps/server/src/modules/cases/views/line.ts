import { type Static, Type } from 'typebox'
import type { Case } from '../repo/cases.ts'
import type { Names } from '../service/names.ts'

export const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()])

const Bilingual = Type.Object({ zh: Type.String(), en: Type.String() })

/** A case in a list. */
export const CaseLine = Type.Object({
  accountId: Type.String(),
  caseId: Type.String(),
  accountName: Type.String(),
  number: Type.String(),
  source: Type.String(),
  state: Type.String(),
  title: Type.String(),
  kindCode: Nullable(Type.String()),
  kindName: Nullable(Bilingual),
  urgency: Type.String(),
  regionCode: Nullable(Type.String()),
  regionName: Type.String(),
  place: Type.String(),
  confidential: Type.Boolean(),
  centerAgencyId: Type.String(),
  centerName: Type.String(),
  unitAgencyId: Nullable(Type.String()),
  unitName: Type.String(),
  handlerStaffId: Nullable(Type.String()),
  handlerName: Type.String(),
  asker: Type.String({ description: '关注者的称呼；电话或柜台登记的为空' }),
  contact: Nullable(
    Type.Object({ name: Type.String(), phone: Type.String() }, { description: '脱敏后的联系人' }),
  ),
  dueAt: Nullable(Type.String()),
  dueClock: Nullable(Type.String()),
  dueSince: Nullable(Type.String({ description: '最近到期的计时从何时开始' })),
  overdue: Type.Boolean(),
  leadCaseId: Nullable(Type.String()),
  members: Type.Integer(),
  returns: Type.Integer(),
  extensions: Type.Integer(),
  redos: Type.Integer(),
  reopenings: Type.Integer(),
  grade: Nullable(Type.Integer()),
  createdAt: Type.String(),
  closedAt: Nullable(Type.String()),
  changedAt: Type.String(),
  version: Type.Integer(),
})

/** A telephone contact as others may see it. */
export interface MaskedContact {
  name: string
  phone: string
}

export interface Shown {
  found: Case
  contact: MaskedContact | null
}

export function presentLine(
  { found, contact }: Shown,
  names: Names,
  now: Date,
): Static<typeof CaseLine> {
  const nameOf = (map: ReadonlyMap<string, string>, id: string | null) => map.get(id ?? '') ?? ''
  return {
    accountId: found.account_id,
    caseId: found.case_id,
    accountName: nameOf(names.accounts, found.account_id),
    number: found.number,
    source: found.source,
    state: found.state,
    title: found.title,
    kindCode: found.kind_code,
    kindName: names.kinds.get(found.kind_code ?? '') ?? null,
    urgency: found.urgency,
    regionCode: found.region_code,
    regionName: nameOf(names.regions, found.region_code),
    place: found.place,
    confidential: found.confidential,
    centerAgencyId: found.center_agency_id,
    centerName: nameOf(names.agencies, found.center_agency_id),
    unitAgencyId: found.unit_agency_id,
    unitName: nameOf(names.agencies, found.unit_agency_id),
    handlerStaffId: found.handler_staff_id,
    handlerName: nameOf(names.staff, found.handler_staff_id),
    asker: nameOf(names.followers, found.follower_id),
    contact,
    dueAt: found.due_at?.toISOString() ?? null,
    dueClock: found.due_clock,
    dueSince: names.dueStarts.get(found.case_id)?.toISOString() ?? null,
    overdue: found.is_open && found.due_at !== null && found.due_at < now,
    leadCaseId: found.lead_case_id,
    members: found.members,
    returns: found.returns,
    extensions: found.extensions,
    redos: found.redos,
    reopenings: found.reopenings,
    grade: found.grade,
    createdAt: found.created_at.toISOString(),
    closedAt: found.closed_at?.toISOString() ?? null,
    changedAt: found.changed_at.toISOString(),
    version: found.version,
  }
}
