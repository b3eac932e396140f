import { type Static, Type } from 'typebox'
import type { Region } from '../repo/regions.ts'
import { Nullable } from './shapes.ts'

export const RegionLevelShape = Type.Enum(['province', 'city', 'county'])

export const RegionView = Type.Object({
  regionCode: Type.String({ description: 'GB/T 2260, six digits' }),
  parentCode: Nullable(Type.String()),
  level: RegionLevelShape,
  name: Type.String(),
  isWithdrawn: Type.Boolean({ description: 'No longer in the standard; kept for old records' }),
})

export function presentRegion(region: Region): Static<typeof RegionView> {
  const { regionCode, parentCode, level, name, isWithdrawn } = region
  return { regionCode, parentCode, level, name, isWithdrawn }
}
