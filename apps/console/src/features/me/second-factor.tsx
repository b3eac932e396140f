import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { EnrolDrawer } from './enrol-drawer.tsx'
import type { OwnStaff } from './own-facts.tsx'
import { CodesOnce } from './recovery-codes.tsx'
import { RenewCodes } from './renew-codes.tsx'
import { meWords } from './words.ts'

/** The authenticator and the recovery codes. */
export function SecondFactor({ staff }: { staff: OwnStaff }) {
  const say = useWords(meWords)
  const [form, setForm] = useState<'enrol' | 'renew'>()
  const [codes, setCodes] = useState<string[]>()
  const { isEnrolled, isRequired, recoveryCodesLeft: left } = staff.secondFactor
  const close = () => setForm(undefined)
  const tone = isEnrolled ? 'good' : isRequired ? 'bad' : 'warn'
  return (
    <Panel
      title={say('factor')}
      extra={
        <>
          {isEnrolled && <Button onClick={() => setForm('renew')}>{say('renew')}</Button>}
          <Button onClick={() => setForm('enrol')} data-testid="enrol">
            {isEnrolled ? say('enrolAnew') : say('enrol')}
          </Button>
        </>
      }
    >
      <StatusDot tone={tone}>{isEnrolled ? say('factorOn') : say('factorOff')}</StatusDot>
      {isEnrolled && <span className="me-note"> · {say('codesLeft', { count: left })}</span>}
      {isRequired && <p className="me-note">{say('factorRequired')}</p>}
      {isEnrolled && left < 3 && <Alert type="warning" showIcon title={say('codesFew')} />}
      <EnrolDrawer open={form === 'enrol'} onCodes={setCodes} onClose={close} />
      <RenewCodes open={form === 'renew'} onCodes={setCodes} onClose={close} />
      <CodesOnce staff={staff} codes={codes} onClose={() => setCodes(undefined)} />
    </Panel>
  )
}
