import { Form, Input, Select } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import type { AgencyNode } from '#ui/agency-forest.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { useRefresh } from './people-data.ts'
import { RegionSelect } from './region-select.tsx'
import { agencyKindWords, peopleWords } from './words.ts'

interface AgencyFormProps {
  open: boolean
  /** Given when an agency is added below it. */
  parent?: AgencyNode
  /** Given when it is changed. */
  agency?: AgencyNode
  onClose: () => void
}

interface Values {
  name: string
  shortName?: string
  kind: AgencyNode['kind']
  regionCode?: string | null
}

const kinds = [
  'government',
  'department',
  'street',
  'township',
  'institution',
  'company',
  'other',
] as const

/** Adds an agency below another, or changes one. */
export function AgencyForm({ open, parent, agency, onClose }: AgencyFormProps) {
  const say = useWords(peopleWords)
  const sayKind = useWords(agencyKindWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefresh()
  const shown = agency ?? parent
  const save = async (values: Values) => {
    const body = { ...values, regionCode: values.regionCode ?? null }
    if (agency) {
      const params = { path: { agencyId: agency.agencyId } }
      await unwrap(api.PATCH('/api/agencies/{agencyId}', { params, body }))
    } else if (parent) {
      await unwrap(api.POST('/api/agencies', { body: { ...body, parentId: parent.agencyId } }))
    }
    await refresh()
    notice.done(agency ? say('changed') : say('created'))
  }
  const initial: Partial<Values> = agency
    ? { ...agency }
    : { kind: 'department', regionCode: parent?.regionCode }
  return (
    <DrawerForm<Values>
      open={open}
      title={
        agency
          ? say('editAgency')
          : sayUi('titled', { act: say('addBelow'), name: parent?.name ?? '' })
      }
      initial={initial}
      onClose={onClose}
      onSubmit={save}
    >
      <Form.Item
        name="name"
        label={say('agencyName')}
        rules={[{ required: true, whitespace: true, message: sayUi('required') }]}
      >
        <Input maxLength={60} autoFocus data-testid="agency-name" />
      </Form.Item>
      <Form.Item name="shortName" label={say('shortName')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="kind" label={say('kind')} rules={[{ required: true }]}>
        <Select options={kinds.map((kind) => ({ value: kind, label: sayKind(kind) }))} />
      </Form.Item>
      <Form.Item name="regionCode" label={say('region')}>
        <RegionSelect known={shown?.regionName ?? undefined} />
      </Form.Item>
    </DrawerForm>
  )
}
