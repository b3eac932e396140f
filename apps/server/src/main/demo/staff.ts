import { type Role, roles } from '@minqiao/contracts'
import { ensureGrant, ensureStaff } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'

/** The password of every demo person; `serve` refuses a database that holds them. */
export const demoPassword = 'Yunqiao-2026'

interface DemoStaff {
  signInName: string
  agency: string
  role: Role
}

const suffixes: Record<string, string> = {
  labour: '（人社局）',
  housing: '（住建局）',
  traffic: '（交通局）',
  street: '（东岸街道）',
}

/** One person for every role, and a second answering person in another agency. */
export const demoStaff: DemoStaff[] = [
  { signInName: 'lead', agency: 'district', role: 'answering-lead' },
  { signInName: 'agent', agency: 'district', role: 'answering-staff' },
  { signInName: 'agent-labour', agency: 'labour', role: 'answering-staff' },
  { signInName: 'duty', agency: 'district', role: 'duty-officer' },
  { signInName: 'supervisor', agency: 'district', role: 'supervisor' },
  { signInName: 'system', agency: 'district', role: 'system-administrator' },
  { signInName: 'security', agency: 'district', role: 'security-administrator' },
  { signInName: 'audit', agency: 'district', role: 'audit-administrator' },
  { signInName: 'handler', agency: 'housing', role: 'case-handler' },
  { signInName: 'unit-lead', agency: 'housing', role: 'case-lead' },
  { signInName: 'handler-traffic', agency: 'traffic', role: 'case-handler' },
  { signInName: 'handler-street', agency: 'street', role: 'case-handler' },
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
  for (const { signInName, agency, role } of demoStaff) {
    const agencyId = agencies[agency] ?? ''
    const suffix = suffixes[agency] ?? ''
    const staffId = await ensureStaff(ctx, {
      agencyId,
      name: `演示·${roles[role].zh}${suffix}`,
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
