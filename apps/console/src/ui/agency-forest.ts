import type { paths } from '#lib/api.gen.ts'

export type AgencyNode =
  paths['/api/agencies']['get']['responses'][200]['content']['application/json']['agencies'][number]

export interface AgencyBranch {
  node: AgencyNode
  /** How many agencies stand below it, at any depth. */
  below: number
  children: AgencyBranch[]
}

/** Builds trees from the flat list in which parents come before their children. */
export function agencyForest(nodes: readonly AgencyNode[]): AgencyBranch[] {
  const branches = new Map<string, AgencyBranch>()
  const tops: AgencyBranch[] = []
  for (const node of nodes) {
    const branch: AgencyBranch = { node, below: 0, children: [] }
    branches.set(node.agencyId, branch)
    const parent = node.parentId === null ? undefined : branches.get(node.parentId)
    if (parent) parent.children.push(branch)
    else tops.push(branch)
  }
  for (const top of tops) countBelow(top)
  return tops
}

function countBelow(branch: AgencyBranch): number {
  branch.below = branch.children.reduce((sum, child) => sum + 1 + countBelow(child), 0)
  return branch.below
}

/** The agencies from the top down to one of them, itself included. */
export function agencyLine(nodes: readonly AgencyNode[], agencyId: string): AgencyNode[] {
  const known = new Map(nodes.map((node) => [node.agencyId, node]))
  const line: AgencyNode[] = []
  for (let node = known.get(agencyId); node; node = known.get(node.parentId ?? '')) {
    line.unshift(node)
  }
  return line
}

/** Only the agencies that were found and those above them, so that each is seen in its place. */
export function pruneAgencies(
  nodes: readonly AgencyNode[],
  found: ReadonlySet<string>,
): AgencyNode[] {
  const kept = new Set<string>()
  // From the bottom up: what is below comes after what is above.
  for (const node of nodes.toReversed()) {
    if (!found.has(node.agencyId) && !kept.has(node.agencyId)) continue
    kept.add(node.agencyId)
    if (node.parentId !== null) kept.add(node.parentId)
  }
  return nodes.filter(({ agencyId }) => kept.has(agencyId))
}

/** All but one agency and what is below it: where it may be moved. */
export function withoutSubtree(nodes: readonly AgencyNode[], agencyId: string): AgencyNode[] {
  const gone = new Set([agencyId])
  return nodes.filter((node) => {
    if (node.parentId !== null && gone.has(node.parentId)) gone.add(node.agencyId)
    return !gone.has(node.agencyId)
  })
}
