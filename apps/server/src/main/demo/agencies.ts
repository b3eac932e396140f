import { type AgencyKind, ensureAgency } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'

interface DemoAgency {
  key: string
  name: string
  shortName: string
  kind: AgencyKind
  below?: DemoAgency[]
}

/** A district that does not exist, with the bodies that every district has. */
const tree: DemoAgency = {
  key: 'district',
  name: '云桥区人民政府（演示）',
  shortName: '云桥区',
  kind: 'government',
  below: [
    { key: 'service', name: '云桥区政务服务中心', shortName: '政务中心', kind: 'institution' },
    {
      key: 'labour',
      name: '云桥区人力资源和社会保障局',
      shortName: '区人社局',
      kind: 'department',
    },
    { key: 'housing', name: '云桥区住房和城乡建设局', shortName: '区住建局', kind: 'department' },
    { key: 'traffic', name: '云桥区交通运输局', shortName: '区交通局', kind: 'department' },
    {
      key: 'street',
      name: '云桥区东岸街道办事处',
      shortName: '东岸街道',
      kind: 'street',
    },
  ],
}

/** Makes the demo's agencies; answers their ids by key. */
export async function makeAgencies(ctx: Ctx): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  const make = async (agency: DemoAgency, parentId: string | null): Promise<void> => {
    const { key, name, shortName, kind } = agency
    ids[key] = await ensureAgency(ctx, { parentId, kind, name, shortName })
    for (const below of agency.below ?? []) await make(below, ids[key])
  }
  await make(tree, null)
  return ids
}
