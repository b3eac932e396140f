import { EllipsisOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { AgencyNode } from '#ui/agency-forest.ts'
import { useAsk } from '#ui/use-ask.ts'
import { AgencyForm } from './agency-form.tsx'
import { MoveAgency } from './move-agency.tsx'
import { useRefresh } from './people-data.ts'
import { peopleWords } from './words.ts'

/** What a manager may do with the chosen agency. */
export function AgencyActions({ agency }: { agency: AgencyNode }) {
  const say = useWords(peopleWords)
  const ask = useAsk()
  const refresh = useRefresh()
  const [form, setForm] = useState<'add' | 'edit' | 'move'>()
  const isOff = agency.state === 'disabled'
  const params = { path: { agencyId: agency.agencyId } }

  const setState = async (act: 'disable' | 'enable') => {
    await unwrap(api.POST(`/api/agencies/{agencyId}/${act}`, { params }))
    await refresh()
  }
  const disable = () =>
    ask({
      title: say('disableAgency', { name: agency.name }),
      note: say('disableAgencyNote'),
      confirm: say('disable'),
      done: say('done'),
      act: () => setState('disable'),
    })
  const enable = () => ask.now(() => setState('enable'), say('done'))

  const items = [
    { key: 'edit', label: say('edit'), onClick: () => setForm('edit') },
    { key: 'move', label: say('move'), onClick: () => setForm('move') },
    isOff
      ? { key: 'enable', label: say('enable'), onClick: enable }
      : { key: 'disable', label: say('disable'), danger: true, onClick: disable },
  ]
  const close = () => setForm(undefined)
  return (
    <>
      <Button
        icon={<PlusOutlined />}
        disabled={isOff}
        onClick={() => setForm('add')}
        data-testid="agency-add"
      >
        {say('addBelow')}
      </Button>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button icon={<EllipsisOutlined />} aria-label={say('more')} data-testid="agency-more" />
      </Dropdown>
      <AgencyForm open={form === 'add'} parent={agency} onClose={close} />
      <AgencyForm open={form === 'edit'} agency={agency} onClose={close} />
      <MoveAgency open={form === 'move'} agency={agency} onClose={close} />
    </>
  )
}
