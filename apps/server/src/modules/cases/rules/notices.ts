import type { Permission } from '@minqiao/contracts'
import type { Clock, ClockStep } from './case.ts'

/** The agencies a clock is a matter of; paths lead from the root to the agency: `/a/b/`. */
export interface Involved {
  centerAgencyId: string
  centerPath: string
  unitAgencyId: string | null
  unitPath: string | null
}

export interface Addressee {
  agencyId: string
  agencyPath: string
  /** What a person there must hold to be the one who is told. */
  permission: Permission
  /** Whether it is the agency that has to act, so that its handler is told. */
  responsible: boolean
}

const ofUnit: readonly Clock[] = ['acceptance', 'reply', 'repair']

/**
 * Who is told at a step: the agency that has to act is reminded and urged; then its superior hears
 * of it, and at last the centre, which gives the notice (of its own delay, its superior does).
 */
export function addresseeOf(clock: Clock, step: ClockStep, involved: Involved): Addressee {
  const { unitAgencyId, unitPath } = involved
  const center = { agencyId: involved.centerAgencyId, agencyPath: involved.centerPath }
  const isUnits = ofUnit.includes(clock) && unitAgencyId !== null && unitPath !== null
  const acting = isUnits ? { agencyId: unitAgencyId, agencyPath: unitPath } : center
  if (step === 'remind' || step === 'urge')
    return { ...acting, permission: isUnits ? 'cases.handle' : 'cases.dispatch', responsible: true }
  const told = step === 'notice' && isUnits ? center : superiorOf(acting.agencyPath)
  return { ...told, permission: 'cases.supervise', responsible: false }
}

/** The agency above the one at a path; the root is its own. */
export function superiorOf(path: string): { agencyId: string; agencyPath: string } {
  const ids = path.split('/').filter(Boolean)
  const above = ids.length > 1 ? ids.slice(0, -1) : ids
  return { agencyId: above.at(-1) ?? '', agencyPath: `/${above.join('/')}/` }
}
