import { Alert, Form } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { AgencyNode } from '#ui/agency-forest.ts'
import { AgencyPicker } from '#ui/agency-picker.tsx'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { useRefresh } from './people-data.ts'
import { peopleWords } from './words.ts'

interface MoveAgencyProps {
  open: boolean
  agency: AgencyNode
  onClose: () => void
}

/** Moves an agency with all that is below it; the tree itself is the picker. */
export function MoveAgency({ open, agency, onClose }: MoveAgencyProps) {
  const say = useWords(peopleWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefresh()
  const move = async (body: { parentId: string }) => {
    const params = { path: { agencyId: agency.agencyId } }
    await unwrap(api.POST('/api/agencies/{agencyId}/move', { params, body }))
    await refresh()
    notice.done(say('moved'))
  }
  return (
    <DrawerForm<{ parentId: string }>
      open={open}
      title={say('moveAgency')}
      submit={say('move')}
      onClose={onClose}
      onSubmit={move}
    >
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 16 }}
        title={say('moveNote', { name: agency.name })}
      />
      <Form.Item
        name="parentId"
        label={say('newParent')}
        rules={[{ required: true, message: sayUi('required') }]}
      >
        <AgencyPicker without={agency.agencyId} />
      </Form.Item>
    </DrawerForm>
  )
}
