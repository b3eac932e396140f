import { type Static, Type } from 'typebox'
import type { Agency, AgencyNode } from '../repo/agencies.ts'
import type { TreeNode } from '../service/agency-tree.ts'
import { AgencyKindShape, Id, Nullable, StateShape } from './shapes.ts'

export const AgencyView = Type.Object({
  agencyId: Id,
  name: Type.String(),
  shortName: Type.String(),
  kind: AgencyKindShape,
  regionCode: Nullable(Type.String()),
  state: StateShape,
})

export const AgencyFoundView = Type.Object({
  ...AgencyView.properties,
  regionName: Nullable(Type.String()),
})

export const TreeNodeView = Type.Object({
  ...AgencyFoundView.properties,
  parentId: Nullable(Id),
  level: Type.Integer({ description: 'Depth below the tops that the reader sees; 0 for these' }),
})

export function presentAgency(agency: Agency): Static<typeof AgencyView> {
  const { agencyId, name, shortName, kind, regionCode, state } = agency
  return { agencyId, name, shortName, kind, regionCode, state }
}

export function presentFoundAgency(agency: AgencyNode): Static<typeof AgencyFoundView> {
  return { ...presentAgency(agency), regionName: agency.regionName }
}

/** What stands above the reader's tops is not shown: their parent is null. */
export function presentTreeNode(node: TreeNode): Static<typeof TreeNodeView> {
  const { visibleParentId: parentId, level } = node
  return { ...presentFoundAgency(node), parentId, level }
}
