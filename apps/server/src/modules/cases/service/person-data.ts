import type { Exporter } from '#modules/citizens/index.ts'
import { forgetStoredFiles } from '#modules/inbox/index.ts'
import type { Tx } from '#platform/context.ts'
import {
  eraseCaseWords,
  eraseTraces,
  listCasesOf,
  listFilesOf,
  listSaidOf,
} from '../repo/person-data.ts'
import { caseStates } from '../rules/case.ts'
import { openContact } from './contact.ts'
import { noteEvent } from './move.ts'

/**
 * A person's cases, what they were answered, how they rated. Confidential reports are left out: the
 * copy is made by staff, and nobody but those named may learn who reported.
 */
export const exportCases: Exporter = async (ctx, person) => {
  const cases = await listCasesOf(ctx.db, person)
  const numbers = new Map(cases.map((one) => [one.case_id, one.number]))
  const said = await listSaidOf(ctx.db, person)
  return [
    {
      name: 'cases',
      title: { zh: '反映的事项', en: 'Cases' },
      fields: [
        { key: 'number', title: { zh: '受理编号', en: 'Number' } },
        { key: 'at', title: { zh: '时间', en: 'At' } },
        { key: 'source', title: { zh: '来源', en: 'Source' } },
        { key: 'state', title: { zh: '状态', en: 'State' } },
        { key: 'title', title: { zh: '标题', en: 'Title' } },
        { key: 'text', title: { zh: '内容', en: 'Text' } },
        { key: 'place', title: { zh: '地点', en: 'Place' } },
        { key: 'contact', title: { zh: '联系人', en: 'Contact' } },
        { key: 'outcome', title: { zh: '办理结果', en: 'Outcome' } },
      ],
      rows: await Promise.all(
        cases.map(async (one) => ({
          number: one.number,
          at: one.created_at.toISOString(),
          source: one.source,
          state: caseStates[one.state].zh,
          title: one.title,
          text: one.text,
          place: one.place,
          contact: Object.values((await openContact(ctx, one)) ?? {}).join(' '),
          outcome: one.outcome,
        })),
      ),
    },
    {
      name: 'case-words',
      title: { zh: '答复、评价与附议', en: 'Answers, ratings and what was joined' },
      fields: [
        { key: 'number', title: { zh: '受理编号', en: 'Number' } },
        { key: 'at', title: { zh: '时间', en: 'At' } },
        { key: 'what', title: { zh: '类别', en: 'What' } },
        { key: 'text', title: { zh: '内容', en: 'Text' } },
      ],
      rows: said.map(({ caseId, what, text, at }) => ({
        number: numbers.get(caseId) ?? '',
        at: at.toISOString(),
        what,
        text,
      })),
    },
  ]
}

/**
 * Erases what cases hold of a person; that there were cases, and how they went, stays. Of a
 * confidential report it takes away who made it. Answers how many rows; may run again.
 */
export async function eraseCases(
  tx: Tx,
  person: { accountId: string; followerId: string },
): Promise<number> {
  const cases = await listCasesOf(tx.db, person)
  const ids = cases.map((one) => one.case_id)
  const traces = await eraseTraces(tx.db, person)
  if (ids.length === 0) return traces
  const files = await listFilesOf(tx.db, ids, person.accountId)
  const rows = await eraseCaseWords(tx.db, person.accountId, ids)
  await forgetStoredFiles(tx, files)
  for (const one of cases) await noteEvent(tx, one, 'erased')
  return rows + traces
}
