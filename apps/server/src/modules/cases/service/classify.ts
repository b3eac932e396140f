import { listRegionNames } from '#modules/people/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseChanges, type CaseKey, changeCase, keyOf } from '../repo/cases.ts'
import { refold } from '../repo/intake.ts'
import type { Urgency } from '../rules/case.ts'
import { act, asCenter } from './act.ts'
import { requireKind } from './intake.ts'
import { noteEvent } from './move.ts'
import { retimeReply } from './turn-clocks.ts'

/** What a dispatcher decides of a case; what is left out stays. */
export interface Classification {
  kindCode?: string
  urgency?: Urgency
  regionCode?: string | null
  place?: string
  title?: string
}

/** Sets kind, urgency, region, place or title. CASE_KIND_UNKNOWN, REGION_NOT_FOUND. */
export function classifyCase(
  ctx: Ctx,
  key: CaseKey,
  classification: Classification,
  version?: number,
): Promise<Case> {
  return act(ctx, key, { ...asCenter, version }, async (tx, found) => {
    if (!found.is_open) fail('CASE_WAY_CLOSED', { state: found.state })
    return classify(tx, found, classification)
  })
}

/** The same for a locked case; with nothing new it stays as it is. */
export async function classify(tx: Tx, found: Case, wanted: Classification): Promise<Case> {
  const asked = await changesOf(tx, found, wanted)
  const changes = Object.fromEntries(
    Object.entries(asked).filter(([field, value]) => found[field as keyof Case] !== value),
  ) as CaseChanges
  const fields = Object.keys(changes)
  if (fields.length === 0) return found
  const key = keyOf(found)
  const changed = await changeCase(tx.db, key, { ...changes, changed_at: tx.now() })
  if (!found.confidential && (fields.includes('title') || fields.includes('place')))
    await refold(tx.db, key)
  await noteEvent(tx, changed, 'classified', {
    details: { fields, kindCode: changed.kind_code, urgency: changed.urgency },
  })
  return changes.urgency ? retimeReply(tx, changed) : changed
}

async function changesOf(tx: Tx, found: Case, wanted: Classification): Promise<CaseChanges> {
  const { kindCode, urgency, regionCode, place, title } = wanted
  const kind = kindCode === undefined ? undefined : await requireKind(tx, kindCode)
  if (regionCode != null) await requireRegion(tx, regionCode)
  // The words of a confidential case are sealed; none of them may come back by this way.
  const isOpen = !found.confidential
  return {
    ...(kind && { kind_code: kind.kind_code }),
    ...(urgency && { urgency }),
    ...(regionCode !== undefined && { region_code: regionCode }),
    ...(isOpen && place !== undefined && { place: place.trim() }),
    ...(isOpen && title?.trim() && { title: title.trim() }),
  }
}

/** A region there is, or REGION_NOT_FOUND. */
export async function requireRegion({ db }: Pick<Tx, 'db'>, regionCode: string): Promise<void> {
  if (!(await listRegionNames(db, [regionCode])).has(regionCode))
    fail('REGION_NOT_FOUND', { regionCode })
}
