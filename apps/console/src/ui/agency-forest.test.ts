import { describe, expect, test } from 'vitest'
import {
  type AgencyBranch,
  type AgencyNode,
  agencyForest,
  agencyLine,
  pruneAgencies,
  withoutSubtree,
} from './agency-forest.ts'

function node(agencyId: string, parentId: string | null): AgencyNode {
  const rest = { shortName: '', kind: 'department', regionCode: null, regionName: null } as const
  return { ...rest, agencyId, parentId, name: agencyId, state: 'active', level: 0 }
}

const nodes = [
  node('city', null),
  node('water', 'city'),
  node('county', 'city'),
  node('town', 'county'),
  node('other', null),
]
const shape = ({ node: { agencyId }, below, children }: AgencyBranch): unknown => [
  agencyId,
  below,
  ...children.map(shape),
]

describe('agencyForest', () => {
  test('keeps order and counts what stands below', () => {
    expect(agencyForest(nodes).map(shape)).toEqual([
      ['city', 3, ['water', 0], ['county', 1, ['town', 0]]],
      ['other', 0],
    ])
  })

  test('takes a node whose parent is not there as a top', () => {
    expect(agencyForest([node('town', 'county')]).map(shape)).toEqual([['town', 0]])
  })
})

test('agencyLine goes from the top to the agency, and is empty for one that is not there', () => {
  expect(agencyLine(nodes, 'town').map(({ name }) => name)).toEqual(['city', 'county', 'town'])
  expect(agencyLine(nodes, 'nowhere')).toEqual([])
})

test('pruneAgencies keeps what was found and what is above it, nothing else', () => {
  const kept = pruneAgencies(nodes, new Set(['town']))
  expect(kept.map(({ name }) => name)).toEqual(['city', 'county', 'town'])
  expect(pruneAgencies(nodes, new Set())).toEqual([])
})

test('withoutSubtree leaves out an agency and all that is below it', () => {
  expect(withoutSubtree(nodes, 'county').map(({ name }) => name)).toEqual([
    'city',
    'water',
    'other',
  ])
})
