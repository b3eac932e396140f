import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { useWords } from '#lib/words.ts'
import { callBack } from '../api/case-acts.ts'
import { gradeNames, ratingReasons } from '../model/codes.ts'
import { actWords } from '../words-acts.ts'
import { ActDrawer, type ActFormProps } from './act-drawer.tsx'

interface Values {
  reached: 'yes' | 'no'
  solved?: 'yes' | 'no'
  grade?: number
  reasons?: string[]
  words?: string
}

/** What the citizen said when called back; the fields of a talk are there when there was one. */
export function CallBackForm(props: ActFormProps) {
  const { found } = props
  const work = ({ reached, solved, grade, reasons, words }: Values) =>
    callBack(found, {
      reached: reached === 'yes',
      solved: solved === undefined ? null : solved === 'yes',
      grade: grade ?? null,
      reasons: reasons ?? [],
      words: words ?? '',
    })
  return (
    <ActDrawer<Values> {...props} name="call-back" initial={{ reached: 'yes' }} work={work}>
      <CallBackFields />
    </ActDrawer>
  )
}

function CallBackFields() {
  const say = useWords(actWords)
  const form = Form.useFormInstance<Values>()
  const isReached = Form.useWatch('reached', form) !== 'no'
  const hasGrade = Form.useWatch('grade', form) !== undefined
  return (
    <>
      <Form.Item name="reached" label={say('reached')}>
        <Radio.Group
          optionType="button"
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: say(`reached-${value}`),
          }))}
        />
      </Form.Item>
      {isReached && (
        <>
          <Form.Item
            name="solved"
            label={say('solved')}
            rules={[{ required: true, message: say('solvedNeeded') }]}
          >
            <Radio.Group
              optionType="button"
              options={(['yes', 'no'] as const).map((value) => ({
                value,
                label: say(`solved-${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="grade" label={say('grade')}>
            <Select
              allowClear
              placeholder={say('grade-none')}
              options={gradeNames.map((value) => ({ value, label: say(`grade-${value}`) }))}
            />
          </Form.Item>
          {hasGrade && (
            <Form.Item name="reasons" label={say('reasons')}>
              <Checkbox.Group
                options={ratingReasons.map((value) => ({ value, label: say(`reason-${value}`) }))}
              />
            </Form.Item>
          )}
        </>
      )}
      <Form.Item name="words" label={say('said')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} />
      </Form.Item>
    </>
  )
}
