import { useWords } from '#lib/words.ts'
import { StaffName } from '#ui/staff-name.tsx'
import type { Entry } from './audit-data.ts'
import { tailOf } from './readable.ts'
import { auditWords, subjectWords } from './words.ts'
import { actWords } from './words-acts.ts'
import { caseActWords } from './words-case-acts.ts'

/** Who acted: a person by name, a job or process by its id. */
export function ActorName({ entry }: { entry: Entry }) {
  const say = useWords(auditWords)
  const { actorKind, actorId } = entry
  if (actorKind === 'staff') return <StaffName staffId={actorId} />
  if (actorKind === 'citizen') return `${say('citizen')} ${tailOf(actorId)}`
  if (actorKind === 'anonymous') return say('anonymous')
  return <code>{actorId}</code>
}

/** What was done, in words; an act this console does not know yet by its code. */
export function useActName(): (action: string) => string {
  const say = useWords(actWords)
  const sayCase = useWords(caseActWords)
  return (action) => {
    if (isKnown(actWords.zh, action)) return say(action)
    return isKnown(caseActWords.zh, action) ? sayCase(action) : action
  }
}

/** To what it was done. */
export function SubjectName({ entry }: { entry: Entry }) {
  const say = useWords(subjectWords)
  const { subjectKind: kind, subjectId: id } = entry
  const name = isKnown(subjectWords.zh, kind) ? say(kind) : kind
  if (kind === 'staff' && id)
    return (
      <>
        {name} <StaffName staffId={id} />
      </>
    )
  return (
    <>
      {name} <span title={id}>{tailOf(id)}</span>
    </>
  )
}

function isKnown<T extends object>(words: T, key: string): key is keyof T & string {
  return Object.hasOwn(words, key)
}
