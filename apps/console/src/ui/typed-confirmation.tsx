import { Alert, Form, Input, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { useWords } from '#lib/words.ts'
import { uiWords } from './words.ts'

interface TypedConfirmationProps {
  open: boolean
  title: string
  /** What happens, and that it cannot be undone. */
  warning: ReactNode
  /** What must be typed. */
  expected: string
  confirm: string
  onClose: () => void
  onConfirm: (reason: string) => Promise<unknown>
}

/** Asks for the name of the thing and a reason before something that cannot be undone. */
export function TypedConfirmation(props: TypedConfirmationProps) {
  const { open, title, warning, expected, confirm, onClose, onConfirm } = props
  const say = useWords(uiWords)
  const [form] = Form.useForm<{ typed: string; reason: string }>()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState('')
  const typed = Form.useWatch('typed', form)
  const reason = Form.useWatch('reason', form)
  const isReady = typed?.trim() === expected && (reason?.trim().length ?? 0) >= 2
  const act = async () => {
    if (!isReady) return
    setIsBusy(true)
    setError('')
    try {
      await onConfirm(reason.trim())
      onClose()
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Modal
      open={open}
      title={title}
      okText={confirm}
      okButtonProps={{ danger: true, disabled: !isReady, loading: isBusy }}
      onOk={() => void act()}
      onCancel={onClose}
      destroyOnHidden
    >
      <Alert type="warning" showIcon title={warning} style={{ marginBottom: 16 }} />
      {error && <Alert type="error" showIcon title={error} style={{ marginBottom: 16 }} />}
      <Form form={form} layout="vertical" preserve={false} onFinish={() => void act()}>
        <Form.Item name="reason" label={say('reason')} extra={say('reasonNeeded')}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
        <Form.Item name="typed" label={say('typeToConfirm', { expected })}>
          <Input autoComplete="off" data-testid="typed-confirmation" />
        </Form.Item>
      </Form>
    </Modal>
  )
}
