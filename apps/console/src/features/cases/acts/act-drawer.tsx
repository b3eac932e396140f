import type { ReactNode } from 'react'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import type { CaseView } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import type { ActName } from '../model/acts.ts'
import { actWords } from '../words-acts.ts'
import { NextWords } from './next-words.tsx'

export interface ActFormProps {
  found: CaseView
  open: boolean
  onClose: () => void
}

interface ActDrawerProps<Values extends object> extends ActFormProps {
  name: Exclude<ActName, 'publish'>
  initial?: Partial<Values>
  children: ReactNode
  work: (values: Values) => Promise<unknown>
  undo?: (values: Values) => Promise<unknown>
}

/** The form of one act: what follows from it and by when, its fields, its button. */
export function ActDrawer<Values extends object>(props: ActDrawerProps<Values>) {
  const { found, open, onClose, name, initial, children, work, undo } = props
  const say = useWords(actWords)
  const { act } = useAct()
  return (
    <DrawerForm<Values>
      open={open}
      title={`${say(name)} ${found.number}`}
      submit={say(name)}
      initial={initial}
      onClose={onClose}
      onSubmit={(values) =>
        act(() => work(values), {
          done: say(`done-${name}`),
          ...(undo && { undo: () => undo(values) }),
        })
      }
    >
      <NextWords name={name} found={found} />
      {children}
    </DrawerForm>
  )
}
