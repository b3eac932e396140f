export { appendActs } from './append.ts'
export type { Act } from './entry.ts'
export { type AuditAnchor, type AuditVerdict, verifyAudit } from './verify.ts'
