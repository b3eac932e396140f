import { scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import {
  type Agency,
  findAgencyByName,
  findAgencyIn,
  insertAgency,
  lockTree,
  measureSubtree,
  moveSubtree,
  saveAgency,
} from '../repo/agencies.ts'
import { findRegion } from '../repo/regions.ts'
import {
  type AgencyKind,
  agencyNames,
  childPath,
  deepest,
  depthOf,
  movedPath,
} from '../rules/agency.ts'

export interface NewAgency {
  /** Null only for the top of a tree, which the system itself makes. */
  parentId: string | null
  kind: AgencyKind
  regionCode: string | null
  name: string
  shortName: string
}

/** Creates an agency under one that the actor manages. */
export function createAgency(ctx: Ctx, wanted: NewAgency): Promise<Agency> {
  return ctx.transaction(async (tx) => {
    await lockTree(tx.db, 'change')
    return addAgency(tx, wanted)
  })
}

/** Creates an agency in an open transaction that holds the tree. */
export async function addAgency(tx: Tx, wanted: NewAgency): Promise<Agency> {
  const { db, now, record } = tx
  const parent = await parentOf(tx, wanted.parentId)
  const names = agencyNames(wanted.name, wanted.shortName)
  await requireRegion(db, wanted.regionCode)
  await requireFreeName(db, wanted.parentId, names.name)
  const agencyId = uuidv7()
  const path = childPath(parent?.path ?? null, agencyId)
  if (depthOf(path) > deepest) fail('AGENCY_TOO_DEEP', { deepest })
  const agency: Agency = { ...wanted, ...names, agencyId, path, state: 'active' }
  await insertAgency(db, agency, now())
  record({
    action: 'agency.created',
    subject: { kind: 'agency', id: agencyId },
    agencyPath: path,
    details: { kind: agency.kind },
  })
  return agency
}

/** Changes the names, kind or region of an agency. */
export function changeAgency(
  ctx: Ctx,
  agencyId: string,
  changes: Partial<Pick<NewAgency, 'name' | 'shortName' | 'kind' | 'regionCode'>>,
): Promise<Agency> {
  return ctx.transaction(async (tx) => {
    const found = await lockManaged(tx, agencyId)
    const wanted = { ...found, ...changes }
    const changed: Agency = { ...wanted, ...agencyNames(wanted.name, wanted.shortName) }
    await requireRegion(tx.db, changed.regionCode)
    if (changed.name !== found.name && found.state === 'active')
      await requireFreeName(tx.db, found.parentId, changed.name)
    await saveAgency(tx.db, changed, tx.now())
    recordOf(tx, 'agency.changed', changed, { fields: Object.keys(changes) })
    return changed
  })
}

/** Moves an agency with its subtree; its people and roles go with it. Emits `agency.moved`. */
export function moveAgency(ctx: Ctx, agencyId: string, parentId: string): Promise<Agency> {
  return ctx.transaction(async (tx) => {
    const { db, now, emit } = tx
    const found = await lockManaged(tx, agencyId)
    const parent = (await parentOf(tx, parentId)) ?? fail('AGENCY_NOT_FOUND', { parentId })
    if (found.parentId === parentId) return found
    const below = await measureSubtree(db, found.path)
    const path = movedPath(found, parent.path, below.deepest)
    if (found.state === 'active') await requireFreeName(db, parentId, found.name)
    await moveSubtree(db, found, { parentId, path }, now())
    const moved = { ...found, parentId, path }
    await emit('agency.moved', { agencyId, from: found.path, to: path })
    recordOf(tx, 'agency.moved', moved, { from: found.path, to: path })
    return moved
  })
}

/** Disables an agency in which nobody is left; enables it again beside namesakes only if none. */
export function setAgencyState(
  ctx: Ctx,
  agencyId: string,
  state: 'active' | 'disabled',
): Promise<Agency> {
  return ctx.transaction(async (tx) => {
    const found = await lockManaged(tx, agencyId)
    if (found.state === state) return found
    if (state === 'disabled') await requireEmpty(tx.db, found)
    else {
      await requireActiveParent(tx.db, found)
      await requireFreeName(tx.db, found.parentId, found.name)
    }
    const changed: Agency = { ...found, state }
    await saveAgency(tx.db, changed, tx.now())
    recordOf(tx, state === 'disabled' ? 'agency.disabled' : 'agency.enabled', changed)
    return changed
  })
}

async function lockManaged(tx: Tx, agencyId: string): Promise<Agency> {
  await lockTree(tx.db, 'change')
  const scope = scopeOf(tx.actor, 'people.manage')
  return (await findAgencyIn(tx.db, scope, agencyId)) ?? fail('AGENCY_NOT_FOUND', { agencyId })
}

async function parentOf(tx: Tx, parentId: string | null): Promise<Agency | undefined> {
  const scope = scopeOf(tx.actor, 'people.manage')
  if (parentId === null) {
    if (scope !== 'everything') fail('AGENCY_NOT_FOUND', { parentId })
    return undefined
  }
  const parent =
    (await findAgencyIn(tx.db, scope, parentId)) ?? fail('AGENCY_NOT_FOUND', { parentId })
  if (parent.state === 'disabled') fail('AGENCY_DISABLED', { agencyId: parentId })
  return parent
}

async function requireRegion(db: Db, regionCode: string | null): Promise<void> {
  if (regionCode !== null && (await findRegion(db, regionCode)) === undefined)
    fail('REGION_NOT_FOUND', { regionCode })
}

async function requireFreeName(db: Db, parentId: string | null, name: string): Promise<void> {
  if (await findAgencyByName(db, parentId, name)) fail('AGENCY_NAME_TAKEN')
}

async function requireEmpty(db: Db, agency: Agency): Promise<void> {
  const { agencies, staff } = await measureSubtree(db, agency.path)
  if (agencies + staff > 0) fail('AGENCY_NOT_EMPTY', { agencies, staff })
}

/** Whoever may enable a node need not see its parent, but the parent must be in use. */
async function requireActiveParent(db: Db, agency: Agency): Promise<void> {
  if (agency.parentId === null) return
  const parent = await findAgencyIn(db, 'everything', agency.parentId)
  if (parent?.state === 'disabled') fail('AGENCY_DISABLED', { agencyId: agency.parentId })
}

function recordOf(tx: Tx, action: string, agency: Agency, details?: Record<string, unknown>): void {
  tx.record({
    action,
    subject: { kind: 'agency', id: agency.agencyId },
    agencyPath: agency.path,
    ...(details && { details }),
  })
}
