import { type AgencyPlace, agenciesWhoMay, findAgency, staffWhoMay } from '#modules/people/index.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import type { Case } from '../repo/cases.ts'

const mostUnits = 2000

/** The top of the tree that an agency stands in: `/top/`. */
function topOf(path: string): string {
  return path.split('/').slice(0, 2).join('/').concat('/')
}

/**
 * A unit that may have a case or a part of it: active, of the same tree as the centre, with
 * somebody who handles cases. Else CASE_UNIT_NOT_ALLOWED.
 */
export async function requireUnit(
  db: Db,
  { center_path }: Case,
  agencyId: string,
): Promise<{ agencyId: string; path: string }> {
  const agency = await findAgency(db, agencyId)
  if (agency?.state !== 'active' || !agency.path.startsWith(topOf(center_path)))
    return fail('CASE_UNIT_NOT_ALLOWED', { agencyId })
  const handlers = await staffWhoMay(db, 'cases.handle', agency.path)
  return handlers.length > 0 ? agency : fail('CASE_UNIT_NOT_ALLOWED', { agencyId })
}

/** Every unit that a centre may choose from, by name. */
export function listUnits(db: Db, centerPath: string): Promise<AgencyPlace[]> {
  return agenciesWhoMay(db, 'cases.handle', topOf(centerPath), mostUnits)
}
