import { type Role, roles } from '@minqiao/contracts'
import { ensureGrant, ensureStaff } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'

/** The password of every demo person; `serve` refuses a database that holds them. */
export const demoPassword = 'Yunqiao-2026'

interface DemoStaff {
  signInName: string
  /** What stands behind 演示·; the name of the role unless it says otherwise. */
  name?: string
  agency: string
  role: Role
}

/** One person for every role; a deputy, for what takes two people; somebody in another agency. */
export const demoStaff: DemoStaff[] = [
  { signInName: 'lead', agency: 'district', role: 'answering-lead' },
  { signInName: 'deputy', name: '副班长', agency: 'district', role: 'answering-lead' },
  { signInName: 'agent', agency: 'district', role: 'answering-staff' },
  {
    signInName: 'agent-labour',
    name: '坐席（人社局）',
    agency: 'labour',
    role: 'answering-staff',
  },
  { signInName: 'duty', agency: 'district', role: 'duty-officer' },
  { signInName: 'supervisor', agency: 'district', role: 'supervisor' },
  { signInName: 'system', agency: 'district', role: 'system-administrator' },
  { signInName: 'security', agency: 'district', role: 'security-administrator' },
  { signInName: 'audit', agency: 'district', role: 'audit-administrator' },
  { signInName: 'handler', name: '承办人（住建局）', agency: 'housing', role: 'case-handler' },
  {
    signInName: 'unit-lead',
    name: '承办单位负责人（住建局）',
    agency: 'housing',
    role: 'case-lead',
  },
  {
    signInName: 'handler-traffic',
    name: '承办人（交通局）',
    agency: 'traffic',
    role: 'case-handler',
  },
  {
    signInName: 'handler-street',
    name: '承办人（东岸街道）',
    agency: 'street',
    role: 'case-handler',
  },
  { signInName: 'reports', agency: 'district', role: 'report-handler' },
  { signInName: 'editor', agency: 'district', role: 'editor' },
  { signInName: 'first', agency: 'district', role: 'first-reviewer' },
  { signInName: 'second', agency: 'district', role: 'second-reviewer' },
  { signInName: 'final', agency: 'district', role: 'final-reviewer' },
  { signInName: 'contractor', agency: 'district', role: 'contractor' },
]

/** Makes the demo's people; answers their ids by sign-in name. */
export async function makeStaff(
  ctx: Ctx,
  agencies: Record<string, string>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const { signInName, agency, role, name = roles[role].zh } of demoStaff) {
    const agencyId = agencies[agency] ?? ''
    const staffId = await ensureStaff(ctx, {
      agencyId,
      name: `演示·${name}`,
      signInName,
      password: demoPassword,
      mustChangePassword: false,
      secondFactorExempt: true,
    })
    await ensureGrant(ctx, { staffId, role, agencyId })
    ids[signInName] = staffId
  }
  return ids
}
