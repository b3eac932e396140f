import { ensureAccount } from '../../apps/server/src/modules/accounts/index.ts'
import { ensureAgency, findAgency } from '../../apps/server/src/modules/people/index.ts'
import type { StaffActor } from '../../apps/server/src/platform/actor.ts'
import type { Ctx, Platform } from '../../apps/server/src/platform/context.ts'
import { uuidv7 } from '../../apps/server/src/platform/db/index.ts'
import { createContext } from '../../apps/server/src/platform/transaction.ts'

const agencies = 20
const accountsEach = 5

/** A region with its agencies, and who looks at it. */
export interface Place {
  accountIds: string[]
  staffIds: string[]
  /** Leads the answering of the agency with the busiest account. */
  agencyStaff: StaffActor
  /** The same for the region with all its agencies. */
  regionStaff: StaffActor
  /** The agency's accounts, the busiest first. */
  agencyAccountIds: string[]
}

/** Makes a region of twenty agencies with five accounts each. */
export async function makePlace(platform: Platform): Promise<Place> {
  const ctx = createContext(platform, {
    actor: { kind: 'system', id: 'bench' },
    requestId: 'bench',
  })
  const regionId = await ensureAgency(ctx, {
    parentId: null,
    kind: 'government',
    name: '演示市政府',
  })
  const accountIds: string[] = []
  let firstAgencyId = ''
  for (let n = 0; n < agencies; n++) {
    const agencyId = await ensureAgency(ctx, {
      parentId: regionId,
      kind: 'department',
      name: `演示市第${n + 1}局`,
    })
    if (n === 0) firstAgencyId = agencyId
    for (let m = 0; m < accountsEach; m++)
      accountIds.push(await makeAccount(ctx, agencyId, n * accountsEach + m))
  }
  const staffIds = Array.from({ length: 50 }, () => uuidv7())
  const lead = async (agencyId: string, id = ''): Promise<StaffActor> => {
    const agencyPath = (await findAgency(ctx.db, agencyId))?.path ?? ''
    const grants = [{ role: 'answering-lead', agencyPath } as const]
    return { kind: 'staff', id, name: '演示·坐席甲', agencyId, agencyPath, grants }
  }
  return {
    accountIds,
    staffIds,
    agencyStaff: await lead(firstAgencyId, staffIds[0]),
    regionStaff: await lead(regionId, staffIds[0]),
    agencyAccountIds: accountIds.slice(0, accountsEach),
  }
}

async function makeAccount(ctx: Ctx, agencyId: string, n: number): Promise<string> {
  const { accountId } = await ensureAccount(ctx, {
    agencyId,
    name: `演示账号${n}`,
    originalId: `gh_${String(n).padStart(12, '0')}`,
    appId: `wx${String(n).padStart(16, '0')}`,
    kind: 'service',
    verified: true,
    mode: 'plain',
    secret: String(n).padStart(32, '0'),
  })
  return accountId
}
