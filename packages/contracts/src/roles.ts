import type { Permission } from './permissions.ts'

export interface RoleEntry {
  zh: string
  en: string
  /** Roles of the same group exclude one another in one person (三员分立). */
  group?: 'administrators'
  permissions: readonly Permission[]
}

const answering = [
  'accounts.read',
  'citizens.read',
  'inbox.read',
  'inbox.answer',
  'cases.read',
  'cases.intake',
] as const
const dispatching = ['cases.dispatch', 'cases.review', 'cases.supervise'] as const

/** The roles a member of staff may hold, each over an agency and everything below it. */
export const roles = {
  'system-administrator': {
    zh: '系统管理员',
    en: 'System administrator',
    group: 'administrators',
    permissions: [
      'people.read',
      'people.manage',
      'accounts.read',
      'accounts.manage',
      'accounts.menu',
      'accounts.qr',
      'cases.channels',
      'calendars.manage',
      'system.queue',
      'system.keys',
    ],
  },
  'security-administrator': {
    zh: '安全管理员',
    en: 'Security administrator',
    group: 'administrators',
    permissions: ['people.read', 'people.grant'],
  },
  'audit-administrator': {
    zh: '审计管理员',
    en: 'Audit administrator',
    group: 'administrators',
    permissions: ['people.read', 'audit.read'],
  },
  supervisor: {
    zh: '主管',
    en: 'Supervisor',
    permissions: [
      'people.read',
      'accounts.read',
      'citizens.read',
      'inbox.read',
      'cases.read',
      'cases.supervise',
    ],
  },
  'answering-lead': {
    zh: '坐席班长',
    en: 'Answering lead',
    permissions: [
      ...answering,
      ...dispatching,
      'cases.publish',
      'cases.configure',
      'people.read',
      'inbox.assign',
      'inbox.templates',
      'inbox.automatic',
      'accounts.menu',
      'accounts.qr',
      'citizens.manage',
      'citizens.reveal',
      'citizens.export',
      'citizens.erase',
    ],
  },
  'answering-staff': { zh: '坐席', en: 'Answering staff', permissions: answering },
  'duty-officer': {
    zh: '值班员',
    en: 'Duty officer',
    permissions: [...answering, ...dispatching, 'people.read', 'inbox.assign', 'citizens.reveal'],
  },
  'case-handler': {
    zh: '承办人',
    en: 'Case handler',
    permissions: ['accounts.read', 'cases.read', 'cases.handle'],
  },
  'case-lead': {
    zh: '承办单位负责人',
    en: 'Lead of a handling unit',
    permissions: [
      'people.read',
      'accounts.read',
      'cases.read',
      'cases.handle',
      'cases.review',
      'cases.supervise',
    ],
  },
  'report-handler': {
    zh: '举报专办员',
    en: 'Handler of confidential reports',
    permissions: ['cases.read', 'cases.handle', 'cases.confidential'],
  },
  editor: { zh: '采编', en: 'Editor', permissions: ['accounts.read'] },
  'first-reviewer': { zh: '初审', en: 'First reviewer', permissions: ['accounts.read'] },
  'second-reviewer': { zh: '复审', en: 'Second reviewer', permissions: ['accounts.read'] },
  'final-reviewer': { zh: '终审', en: 'Final reviewer', permissions: ['accounts.read'] },
  contractor: { zh: '外包运营', en: 'Outside contractor', permissions: ['accounts.read'] },
} as const satisfies Record<string, RoleEntry>

export type Role = keyof typeof roles

/** Two roles that one person may never hold together. */
export function areExclusive(a: Role, b: Role): boolean {
  const first: RoleEntry = roles[a]
  const second: RoleEntry = roles[b]
  return a !== b && first.group !== undefined && first.group === second.group
}
