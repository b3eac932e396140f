import type { paths } from '#lib/api.gen.ts'

type Get<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } }
}
  ? Answer
  : never

export type CaseLine = Get<'/api/cases'>['cases'][number]
export type CaseView = Get<'/api/cases/{accountId}/{caseId}'>
export type CaseEvent = CaseView['events'][number]
export type Part = CaseView['parts'][number]
export type CaseRequest = CaseView['requests'][number]
export type Proposal = Get<'/api/cases/{accountId}/{caseId}/proposal'>
export type Kind = Get<'/api/cases/kinds'>['kinds'][number]
export type Counts = Get<'/api/cases/counts'>
export type Reply = Get<'/api/cases/{accountId}/{caseId}/replies'>['replies'][number]
export type Finding = Reply['findings'][number]
export type Delivery = Reply['deliveries'][number]
export type Rating = Get<'/api/cases/{accountId}/{caseId}/ratings'>['ratings'][number]
export type Repair = Get<'/api/cases/{accountId}/{caseId}/repairs'>['repairs'][number]
export type Notice = Get<'/api/cases/notices'>['notices'][number]
export type Profile = Get<'/api/cases/profiles'>['profiles'][number]

export interface CaseKey {
  accountId: string
  caseId: string
}
