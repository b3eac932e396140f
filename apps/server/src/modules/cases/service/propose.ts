import { findAgency, listRegionsAround } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import { listKinds } from '../repo/kinds.ts'
import { listConfirmed } from '../repo/learned.ts'
import type { Urgency } from '../rules/case.ts'
import {
  type Classifier,
  type Evidence,
  type Guess,
  regionOf,
  type SpeakingKind,
  type UnitGuess,
  unitsFor,
  urgencyOf,
  wordClassifier,
} from '../rules/propose.ts'
import { requireCase } from './load.ts'
import { listUnits } from './unit.ts'

/** What is proposed for a case, each part with the words or the history that speak for it. */
export interface Proposal {
  /** What was read: the places of all words are in it. */
  text: string
  kinds: Guess[]
  urgency: { urgency: Urgency; words: Evidence[] }
  region: { regionCode: string; name: string; words: Evidence[] } | null
  units: UnitGuess[]
}

const mostProposed = 3

/**
 * Proposes kind, urgency, region and unit for a case: advice, which a person follows or not, and
 * from what is confirmed the next proposals learn. Nothing for a confidential one.
 */
export async function proposeFor(ctx: Ctx, key: CaseKey): Promise<Proposal> {
  const found = await requireCase(ctx, 'cases.read', key)
  const text = found.confidential ? '' : [found.title, found.place, found.text].join('\n')
  const kinds = await listKinds(ctx.db)
  const guesses = classifierOf(kinds).classify(text).slice(0, mostProposed)
  const kindCode = found.kind_code ?? guesses[0]?.label ?? null
  const region = await readRegion(ctx.db, found, text)
  const regionCode = found.region_code ?? region?.regionCode ?? null
  const confirmed =
    kindCode === null ? [] : await listConfirmed(ctx.db, found.center_agency_id, kindCode)
  const units = await listUnits(ctx.db, found.center_path)
  return {
    text,
    kinds: guesses,
    urgency: urgencyOf(text, speakingFor(kinds, guesses[0])),
    region,
    units: unitsFor(text, { kindCode, regionCode }, confirmed, units).slice(0, mostProposed),
  }
}

/** How urgent a new case is taken to be until somebody has looked at it. */
export async function guessUrgency(db: Db, text: string): Promise<Urgency> {
  const kinds = await listKinds(db)
  const [best] = classifierOf(kinds).classify(text)
  return urgencyOf(text, speakingFor(kinds, best)).urgency
}

/** A guess that is not sure does not hurry anybody. */
const sure = 0.5

function speakingFor(kinds: readonly SpeakingKind[], guess: Guess | undefined) {
  if (!guess || guess.score < sure) return undefined
  const kind = kinds.find(({ kind_code }) => kind_code === guess.label)
  return kind && { urgency: kind.urgency, words: guess.words }
}

async function readRegion(db: Db, { center_agency_id }: Case, text: string) {
  const center = await findAgency(db, center_agency_id)
  if (!center?.regionCode || text === '') return null
  return regionOf(text, await listRegionsAround(db, center.regionCode)) ?? null
}

let made: { of: string; classifier: Classifier } | undefined

/** Made anew only when the kinds are others. */
function classifierOf(kinds: readonly SpeakingKind[]): Classifier {
  const of = JSON.stringify(kinds.map(({ kind_code, name, words }) => [kind_code, name, words]))
  if (made?.of !== of) made = { of, classifier: wordClassifier(kinds) }
  return made.classifier
}
