import { Button, Form } from 'antd'
import { useWords } from '#lib/words.ts'
import { BasicFields } from './basic-fields.tsx'
import type { RegistrationValues } from './registration.ts'
import { registerWords } from './words.ts'

interface BasicStepProps {
  initial: Partial<RegistrationValues>
  onNext: (values: Partial<RegistrationValues>) => void
}

export function BasicStep({ initial, onNext }: BasicStepProps) {
  const say = useWords(registerWords)
  return (
    <Form layout="vertical" requiredMark="optional" initialValues={initial} onFinish={onNext}>
      <BasicFields withAppId />
      <Button type="primary" htmlType="submit" data-testid="register-next">
        {say('next')}
      </Button>
    </Form>
  )
}
