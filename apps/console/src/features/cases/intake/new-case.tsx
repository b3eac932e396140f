import { useQuery } from '@tanstack/react-query'
import { Form, Input, Radio } from 'antd'
import { useEffect, useMemo } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { AccountSelect } from '#ui/account-select.tsx'
import { DrawerForm } from '#ui/drawer-form.tsx'
import type { CaseKey } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { intakeWords } from '../words-intake.ts'
import { type Intake, phonePattern, takeIn } from './intake-data.ts'
import { AboutFields, ConsentFields } from './intake-fields.tsx'
import './intake.css'

interface NewCaseProps {
  isOpen: boolean
  onClose: () => void
  onMade: (made: CaseKey) => void
}

type Values = Omit<Intake, 'key' | 'conversationId' | 'messageIds'>

/** Takes in what somebody says by telephone or at the counter. */
export function NewCase({ isOpen, onClose, onMade }: NewCaseProps) {
  const say = useWords(intakeWords)
  const { refresh } = useAct()
  // Once for every opening of the form: pressed twice, or sent again after a lost answer, it is one case.
  const key = useMemo(() => (isOpen ? crypto.randomUUID() : ''), [isOpen])
  const submit = async (values: Values) => {
    const made = await takeIn({ ...values, key })
    await refresh()
    onMade(made)
  }
  return (
    <DrawerForm<Values>
      open={isOpen}
      size={520}
      title={say('title')}
      submit={say('submit')}
      initial={{ source: 'telephone' }}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="case-next">{say('byHand')}</p>
      <Form.Item name="source" label={say('source')}>
        <Radio.Group
          optionType="button"
          options={(['telephone', 'counter'] as const).map((value) => ({
            value,
            label: say(value),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="accountId"
        label={say('account')}
        rules={[{ required: true, message: say('accountNeeded') }]}
      >
        <AccountField />
      </Form.Item>
      <Form.Item
        name="text"
        label={say('text')}
        rules={[{ required: true, whitespace: true, message: say('textNeeded') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 5, maxRows: 14 }}
          maxLength={10_000}
          data-testid="case-text-field"
        />
      </Form.Item>
      <Form.Item name="contactName" label={say('contactName')}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="contactPhone"
        label={say('contactPhone')}
        rules={[{ pattern: phonePattern, message: say('phoneWrong') }]}
      >
        <Input maxLength={30} autoComplete="off" inputMode="tel" data-testid="case-phone" />
      </Form.Item>
      <AboutFields />
      <ConsentFields />
    </DrawerForm>
  )
}

/** As a field of a form; the first account of the agency stands there already. */
function AccountField({
  value,
  onChange,
}: {
  value?: string
  onChange?: (accountId: string) => void
}) {
  const { data } = useQuery({
    queryKey: ['accounts', 'first'],
    staleTime: 600_000,
    queryFn: () => unwrap(api.GET('/api/accounts', { params: { query: { limit: 1 } } })),
  })
  const first = data?.accounts[0]?.accountId
  useEffect(() => {
    if (value === undefined && first !== undefined) onChange?.(first)
  }, [value, first, onChange])
  return <AccountSelect value={value} onChange={(accountId) => onChange?.(accountId)} />
}
