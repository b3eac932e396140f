import type { Platform } from '#platform/context.ts'
import type { Case } from '../repo/cases.ts'

const purpose = 'cases.text'

type Sealer = { platform: Pick<Platform, 'vault'> }
type Sealing = Pick<Case, 'case_id' | 'confidential'>

/** Words as they are kept with a case: those of a confidential one are sealed for their row. */
export async function wordsToKeep(
  { platform }: Sealer,
  found: Sealing,
  row: string,
  words: string,
): Promise<string> {
  return found.confidential && words !== ''
    ? platform.vault.seal(purpose, `${found.case_id}/${row}`, words)
    : words
}

/** The words that were kept; the caller knows that they may be read. */
export async function keptWords(
  { platform }: Sealer,
  found: Sealing,
  row: string,
  kept: string,
): Promise<string> {
  return found.confidential && kept !== ''
    ? platform.vault.open(purpose, `${found.case_id}/${row}`, kept)
    : kept
}
