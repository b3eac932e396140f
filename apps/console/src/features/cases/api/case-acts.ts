import { api, unwrap } from '#lib/api.ts'
import type { UrgencyName } from '../model/place.ts'
import type { CaseKey } from './types.ts'

const one = '/api/cases/{accountId}/{caseId}'

/** A case and the version that is on the screen: an act on an older one is refused. */
export interface Seen extends CaseKey {
  version: number
}

export interface Classification {
  kindCode?: string
  urgency?: UrgencyName
  regionCode?: string | null
  place?: string
  title?: string
}

function path({ accountId, caseId }: CaseKey) {
  return { params: { path: { accountId, caseId } } }
}

export function admit(seen: Seen) {
  return unwrap(api.POST(`${one}/admission`, { ...path(seen), body: { version: seen.version } }))
}

export function decline(
  seen: Seen,
  body: {
    reason:
      | 'not-government'
      | 'other-place'
      | 'in-court'
      | 'petition'
      | 'disclosure'
      | 'repeated'
      | 'unclear'
      | 'unlawful'
    words?: string
  },
) {
  const { words = '', reason } = body
  return unwrap(
    api.POST(`${one}/decline`, { ...path(seen), body: { reason, words, version: seen.version } }),
  )
}

export function reconsider(key: CaseKey, reason: string) {
  return unwrap(api.POST(`${one}/reconsideration`, { ...path(key), body: { reason } }))
}

export function classify(seen: Seen, body: Classification) {
  return unwrap(
    api.POST(`${one}/classification`, { ...path(seen), body: { ...body, version: seen.version } }),
  )
}

export function dispatch(seen: Seen, body: Classification & { unitId: string; words?: string }) {
  const { words = '', ...rest } = body
  return unwrap(
    api.POST(`${one}/dispatch`, {
      ...path(seen),
      body: { ...rest, words, version: seen.version },
    }),
  )
}

export function transfer(seen: Seen, body: { unitId: string; reason: string }) {
  return unwrap(
    api.POST(`${one}/transfer`, { ...path(seen), body: { ...body, version: seen.version } }),
  )
}

export function accept(seen: Seen) {
  return unwrap(api.POST(`${one}/acceptance`, { ...path(seen), body: { version: seen.version } }))
}

export function close(seen: Seen, body: { outcome: string; solved: boolean | null }) {
  return unwrap(
    api.POST(`${one}/close`, { ...path(seen), body: { ...body, version: seen.version } }),
  )
}

export function reopen(key: CaseKey, reason: string) {
  return unwrap(api.POST(`${one}/reopening`, { ...path(key), body: { reason } }))
}

export function nameHandler(key: CaseKey, staffId: string | null) {
  return unwrap(api.POST(`${one}/handler`, { ...path(key), body: { staffId } }))
}

export function addNote(key: CaseKey, text: string) {
  return unwrap(api.POST(`${one}/notes`, { ...path(key), body: { text } }))
}

export function seeContact(key: CaseKey) {
  return unwrap(api.POST(`${one}/contact`, path(key)))
}

export function askReturn(key: CaseKey, body: { reason: string; proposedUnitId?: string }) {
  return unwrap(api.POST(`${one}/requests`, { ...path(key), body: { kind: 'return', ...body } }))
}

export function askExtension(key: CaseKey, body: { reason: string; days: number }) {
  return unwrap(api.POST(`${one}/requests`, { ...path(key), body: { kind: 'extension', ...body } }))
}

export function rule(
  { accountId, caseId }: CaseKey,
  requestId: string,
  body: { granted: boolean; reason: string; unitId?: string },
) {
  return unwrap(
    api.POST(`${one}/requests/{requestId}/ruling`, {
      params: { path: { accountId, caseId, requestId } },
      body,
    }),
  )
}

export function withdrawRequest({ accountId, caseId }: CaseKey, requestId: string) {
  return unwrap(
    api.POST(`${one}/requests/{requestId}/withdrawal`, {
      params: { path: { accountId, caseId, requestId } },
    }),
  )
}

export function askPart(key: CaseKey, body: { unitId: string; task: string }) {
  return unwrap(api.POST(`${one}/parts`, { ...path(key), body }))
}

export function answerPart({ accountId, caseId }: CaseKey, partId: string, answer: string) {
  return unwrap(
    api.POST(`${one}/parts/{partId}/answer`, {
      params: { path: { accountId, caseId, partId } },
      body: { answer },
    }),
  )
}

export function withdrawPart({ accountId, caseId }: CaseKey, partId: string) {
  return unwrap(
    api.POST(`${one}/parts/{partId}/withdrawal`, {
      params: { path: { accountId, caseId, partId } },
    }),
  )
}

export function merge(key: CaseKey, caseIds: string[]) {
  return unwrap(api.POST(`${one}/members`, { ...path(key), body: { caseIds } }))
}

export function split(key: CaseKey) {
  return unwrap(api.POST(`${one}/split`, { ...path(key), body: {} }))
}

export interface CallBack {
  reached: boolean
  solved: boolean | null
  grade: number | null
  reasons: string[]
  words: string
}

export function callBack(key: CaseKey, body: CallBack) {
  return unwrap(api.POST(`${one}/call-back`, { ...path(key), body }))
}
