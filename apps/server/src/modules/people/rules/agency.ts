import { fail } from '#platform/errors.ts'

/** Kinds of agencies: 政府、部门、街道、乡镇、事业单位、国有企业、其他. */
export const agencyKinds = [
  'government',
  'department',
  'street',
  'township',
  'institution',
  'company',
  'other',
] as const

export type AgencyKind = (typeof agencyKinds)[number]

/** Ids from the top down to a node, at most so many. */
export const deepest = 12

/** Trims and checks the names of an agency; AGENCY_NAME_INVALID. */
export function agencyNames(name: string, shortName: string): { name: string; shortName: string } {
  const names = { name: tidy(name), shortName: tidy(shortName) }
  const length = [...names.name].length
  if (length < 2 || length > 60 || [...names.shortName].length > 20) fail('AGENCY_NAME_INVALID')
  return names
}

/** One line: no control characters, inner white space as one space. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

export function childPath(parentPath: string | null, agencyId: string): string {
  return `${parentPath ?? '/'}${agencyId}/`
}

export function depthOf(path: string): number {
  return path.split('/').length - 2
}

/**
 * The path a node has under its new parent; AGENCY_CYCLE, AGENCY_TOO_DEEP.
 *
 * @param deepestBelow depth of the deepest node of the subtree that moves.
 */
export function movedPath(
  node: { agencyId: string; path: string },
  parentPath: string,
  deepestBelow: number,
): string {
  if (parentPath.startsWith(node.path)) fail('AGENCY_CYCLE', { agencyId: node.agencyId })
  const path = childPath(parentPath, node.agencyId)
  if (deepestBelow + depthOf(path) - depthOf(node.path) > deepest)
    fail('AGENCY_TOO_DEEP', { deepest })
  return path
}
