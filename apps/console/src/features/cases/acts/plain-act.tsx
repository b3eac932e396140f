import { Modal } from 'antd'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { useNotice } from '#ui/use-notice.ts'
import { accept, admit, split } from '../api/case-acts.ts'
import type { CaseView } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import type { ActName } from '../model/acts.ts'
import { actWords } from '../words-acts.ts'
import { NextWords } from './next-words.tsx'

/** Acts that need no more than a yes. */
const plainActs = { admit, accept, split }
export type PlainName = keyof typeof plainActs

export function isPlain(name: ActName): name is PlainName {
  return name in plainActs
}

interface PlainActProps {
  name: PlainName
  found: CaseView
  onClose: () => void
}

/** Asks before an act that has no fields, with what follows from it. */
export function PlainAct({ name, found, onClose }: PlainActProps) {
  const say = useWords(actWords)
  const notice = useNotice()
  const { act } = useAct()
  const [isBusy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    try {
      await act(() => plainActs[name](found), { done: say(`done-${name}`) })
    } catch (error) {
      notice.failed(error)
    }
    onClose()
  }
  return (
    <Modal
      open
      title={`${say(name)} ${found.number}`}
      okText={say(name)}
      confirmLoading={isBusy}
      width={480}
      onOk={() => void take()}
      onCancel={onClose}
    >
      <NextWords name={name} found={found} />
    </Modal>
  )
}
