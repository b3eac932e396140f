import { useWords } from '#lib/words.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import type { Staff } from './people-data.ts'
import { peopleWords } from './words.ts'

const tones = { active: 'good', invited: 'warn', disabled: 'quiet' } as const

/** Whether a person may come in, in words. */
export function StaffState({ state }: { state: Staff['state'] }) {
  const say = useWords(peopleWords)
  const words = { active: say('active'), invited: say('invited'), disabled: say('stateDisabled') }
  return <StatusDot tone={tones[state]}>{words[state]}</StatusDot>
}
