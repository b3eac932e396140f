import type { Ctx } from '#platform/context.ts'
import { type Case, type CaseEvent, keyOf, listEvents } from '../repo/cases.ts'
import { listParts, type Part } from '../repo/parts.ts'
import { type CaseRequest, listRequests } from '../repo/requests.ts'
import { keptWords } from './sealed-words.ts'

type Reader = Pick<Ctx, 'db' | 'platform'>

/** Everything that happened to a case, oldest first, its words opened; the caller may read them. */
export async function readEvents(reader: Reader, found: Case): Promise<CaseEvent[]> {
  const events = await listEvents(reader.db, keyOf(found))
  return Promise.all(
    events.map(async (event) => ({
      ...event,
      words: await keptWords(reader, found, event.event_id, event.words),
    })),
  )
}

/** What helping units were asked and answered, its words opened. */
export async function readParts(reader: Reader, found: Case): Promise<Part[]> {
  const parts = await listParts(reader.db, keyOf(found))
  return Promise.all(
    parts.map(async (part) => ({
      ...part,
      task: await keptWords(reader, found, part.part_id, part.task),
      answer: await keptWords(reader, found, `${part.part_id}/answer`, part.answer),
    })),
  )
}

/** What units asked of the centre and how it ruled, its words opened. */
export async function readRequests(reader: Reader, found: Case): Promise<CaseRequest[]> {
  const requests = await listRequests(reader.db, keyOf(found))
  return Promise.all(
    requests.map(async (asked) => ({
      ...asked,
      reason: await keptWords(reader, found, asked.request_id, asked.reason),
      ruling_reason: await keptWords(
        reader,
        found,
        `${asked.request_id}/ruling`,
        asked.ruling_reason,
      ),
    })),
  )
}
