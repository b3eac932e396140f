import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { type ComponentType, useState } from 'react'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import type { CaseView } from '../api/types.ts'
import { type ActName, actsOf, sortActs } from '../model/acts.ts'
import { PublicationForm } from '../one/publication-form.tsx'
import { actWords } from '../words-acts.ts'
import type { ActFormProps } from './act-drawer.tsx'
import { CallBackForm } from './call-back-form.tsx'
import {
  ClassifyForm,
  CloseForm,
  DeclineForm,
  ReconsiderForm,
  ReopenForm,
  TransferForm,
} from './center-forms.tsx'
import { DispatchForm } from './dispatch-form.tsx'
import { isPlain, PlainAct, type PlainName } from './plain-act.tsx'
import { ExtensionForm, HandlerForm, NoteForm, PartForm, ReturnForm } from './unit-forms.tsx'

const forms: Record<Exclude<ActName, PlainName>, ComponentType<ActFormProps>> = {
  dispatch: DispatchForm,
  'call-back': CallBackForm,
  close: CloseForm,
  reconsider: ReconsiderForm,
  reopen: ReopenForm,
  decline: DeclineForm,
  transfer: TransferForm,
  handler: HandlerForm,
  return: ReturnForm,
  extension: ExtensionForm,
  part: PartForm,
  classify: ClassifyForm,
  publish: PublicationForm,
  note: NoteForm,
}

/** What this person may do about the case now: the likeliest as buttons, the others behind "more". */
export function ActsBar({ found }: { found: CaseView }) {
  const say = useWords(actWords)
  const may = useMay()
  const [open, setOpen] = useState<ActName>()
  const { first, more } = sortActs(actsOf(found, may))
  return (
    <div className="case-acts no-print">
      {first.map((name, index) => (
        <Button
          key={name}
          type={index === 0 && name !== 'note' ? 'primary' : 'default'}
          onClick={() => setOpen(name)}
          data-testid={`act-${name}`}
        >
          {say(name)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map((name) => ({ key: name, label: say(name) })),
            onClick: ({ key }) => setOpen(key as ActName),
          }}
        >
          <Button data-testid="act-more">
            {say('more')} <DownOutlined />
          </Button>
        </Dropdown>
      )}
      {open && isPlain(open) && (
        <PlainAct name={open} found={found} onClose={() => setOpen(undefined)} />
      )}
      {Object.entries(forms).map(([name, ActForm]) => (
        <ActForm key={name} found={found} open={open === name} onClose={() => setOpen(undefined)} />
      ))}
    </div>
  )
}
