import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { type AgencyNode, listAgenciesIn } from '../repo/agencies.ts'
import type { State } from '../tables.ts'

export interface TreeNode extends AgencyNode {
  /** Null for the tops of what the actor sees, whatever stands above them. */
  visibleParentId: string | null
  /** 0 for the tops. */
  level: number
}

/** The agencies an actor sees, depth first, neighbours by pinyin. */
export async function listAgencyTree(
  ctx: Ctx,
  filter: { state?: State },
): Promise<{ nodes: TreeNode[]; isCut: boolean }> {
  const limit = 20_000
  const scope = scopeOf(ctx.actor, 'people.read')
  const found = await listAgenciesIn(ctx.db, scope, { ...filter, limit: limit + 1 })
  return { nodes: inTreeOrder(found.slice(0, limit)), isCut: found.length > limit }
}

/** Agencies of the actor's scope by name or pinyin. */
export function searchAgencies(
  ctx: Ctx,
  filter: { query: string; limit: number },
): Promise<AgencyNode[]> {
  return listAgenciesIn(ctx.db, scopeOf(ctx.actor, 'people.read'), { ...filter, state: 'active' })
}

/** Puts nodes below their parents; a node whose parent is not among them is a top. */
function inTreeOrder(nodes: readonly AgencyNode[]): TreeNode[] {
  const known = new Set(nodes.map((node) => node.agencyId))
  const children = new Map<string | null, AgencyNode[]>()
  for (const node of nodes) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(node)
    else children.set(parent, [node])
  }
  const ordered: TreeNode[] = []
  const walk = (parent: string | null, level: number): void => {
    for (const node of children.get(parent) ?? []) {
      ordered.push({ ...node, visibleParentId: parent, level })
      walk(node.agencyId, level + 1)
    }
  }
  walk(null, 0)
  return ordered
}
