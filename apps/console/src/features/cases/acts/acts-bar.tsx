import { DownOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { type ComponentType, useState } from 'react'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { accept, admit, split } from '../api/case-acts.ts'
import type { CaseView } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
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
import { NextWords } from './next-words.tsx'
import { ExtensionForm, HandlerForm, NoteForm, PartForm, ReturnForm } from './unit-forms.tsx'

type Plain = 'admit' | 'accept' | 'split'

const forms: Record<Exclude<ActName, Plain>, ComponentType<ActFormProps>> = {
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

/** Acts that need no more than a yes. */
const plain: Record<Plain, (found: CaseView) => Promise<unknown>> = { admit, accept, split }

/** What this person may do about the case now: the likeliest as buttons, the others behind "more". */
export function ActsBar({ found }: { found: CaseView }) {
  const say = useWords(actWords)
  const may = useMay()
  const { modal } = App.useApp()
  const { now } = useAct()
  const [open, setOpen] = useState<keyof typeof forms>()
  const { first, more } = sortActs(actsOf(found, may))
  const start = (name: ActName) => {
    if (!isPlain(name)) return setOpen(name)
    modal.confirm({
      title: `${say(name)} ${found.number}`,
      content: <NextWords name={name} found={found} />,
      okText: say(name),
      icon: null,
      width: 480,
      onOk: () => now(() => plain[name](found), { done: say(`done-${name}`) }),
    })
  }
  return (
    <div className="case-acts no-print">
      {first.map((name, index) => (
        <Button
          key={name}
          type={index === 0 && name !== 'note' ? 'primary' : 'default'}
          onClick={() => start(name)}
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
            onClick: ({ key }) => start(key as ActName),
          }}
        >
          <Button data-testid="act-more">
            {say('more')} <DownOutlined />
          </Button>
        </Dropdown>
      )}
      {Object.entries(forms).map(([name, ActForm]) => (
        <ActForm key={name} found={found} open={open === name} onClose={() => setOpen(undefined)} />
      ))}
    </div>
  )
}

function isPlain(name: ActName): name is Plain {
  return name in plain
}
