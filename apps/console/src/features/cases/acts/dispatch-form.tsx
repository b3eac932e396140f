import { Form, Input, Radio } from 'antd'
import { useWords } from '#lib/words.ts'
import { dispatch } from '../api/case-acts.ts'
import { useProposal } from '../api/case-data.ts'
import { urgencyHint, urgencyName } from '../model/names.ts'
import { type UrgencyName, urgencyNames } from '../model/place.ts'
import { KindPicker } from '../one/kind-picker.tsx'
import { caseWords } from '../words.ts'
import { actWords } from '../words-acts.ts'
import { ActDrawer, type ActFormProps } from './act-drawer.tsx'
import { UnitPicker } from './unit-picker.tsx'

interface Values {
  unitId: string
  kindCode?: string
  urgency: UrgencyName
  words?: string
}

/** Dispatches a case; what is proposed for it stands there already. */
export function DispatchForm(props: ActFormProps) {
  const { found, open } = props
  const say = useWords(actWords)
  const { data } = useProposal(found, open && !found.confidential)
  if (open && !found.confidential && !data) return null
  const kindCode = found.kindCode ?? data?.kinds[0]?.kindCode
  const unitId = data?.units[0]?.agencyId
  const urgency = (found.kindCode ? found.urgency : data?.urgency.urgency) as UrgencyName
  return (
    <ActDrawer<Values>
      {...props}
      name="dispatch"
      initial={{
        urgency: urgency ?? 'general',
        ...(kindCode && { kindCode }),
        ...(unitId && { unitId }),
      }}
      work={({ words = '', ...values }) => dispatch(found, { ...values, words })}
    >
      <Form.Item
        name="unitId"
        label={say('unit')}
        rules={[{ required: true, message: say('unitNeeded') }]}
      >
        <UnitPicker of={found} />
      </Form.Item>
      <Form.Item name="kindCode" label={say('kind')}>
        <KindPicker />
      </Form.Item>
      <UrgencyField />
      <Form.Item name="words" label={say('words')} extra={say('wordsHint')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </ActDrawer>
  )
}

export function UrgencyField() {
  const say = useWords(actWords)
  const sayCase = useWords(caseWords)
  return (
    <Form.Item name="urgency" label={say('urgency')}>
      <Radio.Group
        optionType="button"
        options={urgencyNames.map((value) => ({
          value,
          label: urgencyName(value, sayCase),
          title: urgencyHint(value, sayCase),
        }))}
      />
    </Form.Item>
  )
}
