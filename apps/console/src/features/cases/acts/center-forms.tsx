import { Form, Input, Radio, Select } from 'antd'
import { useWords } from '#lib/words.ts'
import { classify, close, decline, reconsider, reopen, transfer } from '../api/case-acts.ts'
import { declineReasons } from '../model/codes.ts'
import type { UrgencyName } from '../model/place.ts'
import { KindPicker } from '../one/kind-picker.tsx'
import { actWords } from '../words-acts.ts'
import { ActDrawer, type ActFormProps } from './act-drawer.tsx'
import { UrgencyField } from './dispatch-form.tsx'
import { ReasonField } from './reason-field.tsx'
import { UnitPicker } from './unit-picker.tsx'

export function TransferForm(props: ActFormProps) {
  const { found } = props
  const say = useWords(actWords)
  return (
    <ActDrawer<{ unitId: string; reason: string }>
      {...props}
      name="transfer"
      work={(values) => transfer(found, values)}
    >
      <Form.Item
        name="unitId"
        label={say('unit')}
        rules={[{ required: true, message: say('unitNeeded') }]}
      >
        <UnitPicker of={found} without={found.unitAgencyId} />
      </Form.Item>
      <ReasonField />
    </ActDrawer>
  )
}

export function DeclineForm(props: ActFormProps) {
  const { found } = props
  const say = useWords(actWords)
  return (
    <ActDrawer<Parameters<typeof decline>[1]>
      {...props}
      name="decline"
      work={(values) => decline(found, values)}
      undo={() => reconsider(found, say('undoReason'))}
    >
      <Form.Item
        name="reason"
        label={say('declineReason')}
        rules={[{ required: true, message: say('declineNeeded') }]}
      >
        <Select
          options={declineReasons.map((value) => ({ value, label: say(`decline-${value}`) }))}
          data-testid="decline-reason"
        />
      </Form.Item>
      <Form.Item name="words" label={say('declineWords')} extra={say('toCitizen')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={500} showCount />
      </Form.Item>
    </ActDrawer>
  )
}

export function ReconsiderForm(props: ActFormProps) {
  return (
    <ActDrawer<{ reason: string }>
      {...props}
      name="reconsider"
      work={({ reason }) => reconsider(props.found, reason)}
    >
      <ReasonField isForCitizen />
    </ActDrawer>
  )
}

export function ReopenForm(props: ActFormProps) {
  return (
    <ActDrawer<{ reason: string }>
      {...props}
      name="reopen"
      work={({ reason }) => reopen(props.found, reason)}
    >
      <ReasonField isForCitizen />
    </ActDrawer>
  )
}

export function CloseForm(props: ActFormProps) {
  const { found } = props
  const say = useWords(actWords)
  return (
    <ActDrawer<{ outcome: string; solved: 'yes' | 'no' | 'unknown' }>
      {...props}
      name="close"
      initial={{ solved: 'unknown' }}
      work={({ outcome, solved }) =>
        close(found, { outcome, solved: solved === 'unknown' ? null : solved === 'yes' })
      }
      undo={() => reopen(found, say('undoReason'))}
    >
      <Form.Item
        name="outcome"
        label={say('outcome')}
        extra={say('toCitizen')}
        rules={[{ required: true, whitespace: true, message: say('outcomeNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="solved" label={say('solved')}>
        <Radio.Group
          optionType="button"
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            label: say(`solved-${value}`),
          }))}
        />
      </Form.Item>
    </ActDrawer>
  )
}

interface Classified {
  title: string
  kindCode?: string
  urgency: UrgencyName
  place: string
}

export function ClassifyForm(props: ActFormProps) {
  const { found } = props
  const say = useWords(actWords)
  const { title, kindCode, place } = found
  const urgency = found.urgency as UrgencyName
  return (
    <ActDrawer<Classified>
      {...props}
      name="classify"
      initial={{ title, place, urgency, ...(kindCode !== null && { kindCode }) }}
      work={(values) => classify(found, values)}
    >
      <Form.Item
        name="title"
        label={say('title')}
        rules={[{ required: true, whitespace: true, message: say('titleNeeded') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kindCode" label={say('kind')}>
        <KindPicker />
      </Form.Item>
      <UrgencyField />
      <Form.Item name="place" label={say('place')}>
        <Input maxLength={200} />
      </Form.Item>
    </ActDrawer>
  )
}
