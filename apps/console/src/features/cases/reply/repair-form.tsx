import { Form, Input, InputNumber, Radio } from 'antd'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import type { ActFormProps } from '../acts/act-drawer.tsx'
import { useAct } from '../api/use-act.tsx'
import { onePageWords } from '../words-case.ts'
import { decideRepair, type RepairDecision, repairWays } from './repair-data.ts'

const ledgerAtMostDays = 15

/** What is done about a bad grade once it was looked into. */
export function RepairForm({ found, open, onClose }: ActFormProps) {
  const say = useWords(onePageWords)
  const { act } = useAct()
  return (
    <DrawerForm<RepairDecision>
      open={open}
      title={say('repairs')}
      submit={say('decide')}
      initial={{ way: 'repair' }}
      onClose={onClose}
      onSubmit={(values) => act(() => decideRepair(found, values), { done: say('repairDone') })}
    >
      <RepairFields />
    </DrawerForm>
  )
}

function RepairFields() {
  const say = useWords(onePageWords)
  const form = Form.useFormInstance<RepairDecision>()
  const way = Form.useWatch('way', form) ?? 'repair'
  return (
    <>
      <p className="case-next">{say(`wayNext-${way}`)}</p>
      <Form.Item name="way" label={say('way')}>
        <Radio.Group
          vertical
          options={repairWays.map((value) => ({ value, label: say(`way-${value}`) }))}
        />
      </Form.Item>
      {way === 'enter' && (
        <Form.Item name="days" label={say('ledgerDays')} rules={[{ required: true }]}>
          <InputNumber min={1} max={ledgerAtMostDays} precision={0} />
        </Form.Item>
      )}
      <Form.Item
        name="words"
        label={say('finding')}
        rules={[{ required: true, whitespace: true, message: say('findingNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </>
  )
}
