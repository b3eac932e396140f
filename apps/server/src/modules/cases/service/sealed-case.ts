import type { Tx } from '#platform/context.ts'
import type { Case } from '../repo/cases.ts'

const purpose = 'cases.text'
const dayFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The sealed words of a confidential case with some more at their end. */
export async function addSealedWords(tx: Tx, found: Case, words: string): Promise<string> {
  const { vault } = tx.platform
  const opened = await vault.open(purpose, found.case_id, found.sealed_text ?? '')
  const content = JSON.parse(opened) as { text: string }
  const text = `${content.text}\n\n[${dayFormat.format(tx.now())}] ${words}`
  return vault.seal(purpose, found.case_id, JSON.stringify({ ...content, text }))
}
