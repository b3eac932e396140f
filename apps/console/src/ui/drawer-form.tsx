import { Alert, Button, Drawer, Form } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { appWords } from '#app/words.ts'
import { OfflineError } from '#lib/api.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { failureWords } from './failure.ts'

interface DrawerFormProps<Values extends object> {
  open: boolean
  title: ReactNode
  children: ReactNode
  initial?: Partial<Values>
  submit?: string
  size?: number
  /** Left open after the submit: another drawer takes its place. */
  staysOpen?: boolean
  onClose: () => void
  /** Closes the drawer when it resolves; what it throws is shown above the fields. */
  onSubmit: (values: Values) => Promise<unknown>
}

/** A form in a drawer: one act, its fields, its error, its button. */
export function DrawerForm<Values extends object>(props: DrawerFormProps<Values>) {
  const { open, title, children, initial, submit, size = 440, staysOpen, onClose, onSubmit } = props
  const say = useWords(appWords)
  const [form] = Form.useForm<Values>()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<Error>()
  useEffect(() => {
    if (open) setError(undefined)
  }, [open])
  const finish = async (values: Values) => {
    setIsBusy(true)
    setError(undefined)
    try {
      await onSubmit(values)
      if (!staysOpen) onClose()
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)))
    } finally {
      setIsBusy(false)
    }
  }
  const footer = (
    <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8 }}>
      <Button onClick={onClose}>{say('cancel')}</Button>
      <Button type="primary" loading={isBusy} onClick={form.submit} data-testid="submit">
        {submit ?? say('save')}
      </Button>
    </div>
  )
  return (
    <Drawer
      open={open}
      title={title}
      size={size}
      onClose={onClose}
      footer={footer}
      mask={{ closable: false }}
      destroyOnHidden
    >
      {error && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 16 }}
          title={
            error instanceof OfflineError
              ? say('unreachable')
              : failureWords(error, currentLocale())
          }
        />
      )}
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initial as Parameters<typeof form.setFieldsValue>[0]}
        onFinish={(values) => void finish(values)}
        preserve={false}
        requiredMark="optional"
      >
        {children}
      </Form>
    </Drawer>
  )
}
