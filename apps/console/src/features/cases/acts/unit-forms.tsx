import { Form, Input, InputNumber, Select } from 'antd'
import { useWords } from '#lib/words.ts'
import { addNote, askExtension, askPart, askReturn, nameHandler } from '../api/case-acts.ts'
import { useHandlers } from '../api/case-data.ts'
import { actWords } from '../words-acts.ts'
import { ActDrawer, type ActFormProps } from './act-drawer.tsx'
import { ReasonField } from './reason-field.tsx'
import { UnitPicker } from './unit-picker.tsx'

export function HandlerForm(props: ActFormProps) {
  const { found, open } = props
  const say = useWords(actWords)
  const { data, isPending } = useHandlers(found, open)
  const before = found.handlerStaffId
  return (
    <ActDrawer<{ staffId: string }>
      {...props}
      name="handler"
      initial={before === null ? {} : { staffId: before }}
      work={({ staffId }) => nameHandler(found, staffId)}
      undo={() => nameHandler(found, before)}
    >
      <Form.Item
        name="staffId"
        label={say('handlerName')}
        rules={[{ required: true, message: say('handlerNeeded') }]}
      >
        <Select
          loading={isPending}
          showSearch={{ optionFilterProp: 'label' }}
          options={(data ?? []).map(({ staffId, name }) => ({ value: staffId, label: name }))}
          data-testid="handler-picker"
        />
      </Form.Item>
    </ActDrawer>
  )
}

export function ReturnForm(props: ActFormProps) {
  const { found } = props
  const say = useWords(actWords)
  return (
    <ActDrawer<{ reason: string; proposedUnitId?: string }>
      {...props}
      name="return"
      work={(values) => askReturn(found, values)}
    >
      <ReasonField />
      <Form.Item name="proposedUnitId" label={say('proposedUnit')}>
        <UnitPicker of={found} without={found.unitAgencyId} />
      </Form.Item>
    </ActDrawer>
  )
}

export function ExtensionForm(props: ActFormProps) {
  const { found } = props
  const say = useWords(actWords)
  return (
    <ActDrawer<{ reason: string; days: number }>
      {...props}
      name="extension"
      work={(values) => askExtension(found, values)}
    >
      <Form.Item
        name="days"
        label={say('days')}
        rules={[{ required: true, message: say('daysNeeded') }]}
      >
        <InputNumber min={1} max={365} precision={0} data-testid="extension-days" />
      </Form.Item>
      <ReasonField />
    </ActDrawer>
  )
}

export function PartForm(props: ActFormProps) {
  const { found } = props
  const say = useWords(actWords)
  return (
    <ActDrawer<{ unitId: string; task: string }>
      {...props}
      name="part"
      work={(values) => askPart(found, values)}
    >
      <Form.Item
        name="unitId"
        label={say('helper')}
        rules={[{ required: true, message: say('unitNeeded') }]}
      >
        <UnitPicker of={found} without={found.unitAgencyId} />
      </Form.Item>
      <Form.Item
        name="task"
        label={say('task')}
        rules={[{ required: true, whitespace: true, message: say('taskNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </ActDrawer>
  )
}

export function NoteForm(props: ActFormProps) {
  const say = useWords(actWords)
  return (
    <ActDrawer<{ text: string }>
      {...props}
      name="note"
      work={({ text }) => addNote(props.found, text)}
    >
      <Form.Item
        name="text"
        label={say('noteText')}
        rules={[{ required: true, whitespace: true, message: say('noteNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={2000} showCount />
      </Form.Item>
    </ActDrawer>
  )
}
