import { Button } from 'antd'
import { useState } from 'react'
import { useMay, useSession } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { AccessOnce } from './access-once.tsx'
import {
  type Access,
  type Staff,
  useLacksSecurityAdministrator,
  useRefresh,
} from './people-data.ts'
import { ResetPassword } from './reset-password.tsx'
import { StaffForm } from './staff-form.tsx'
import { peopleWords } from './words.ts'

/** What managers and the security administrator may do with a person. */
export function PersonActions({ person }: { person: Staff }) {
  const say = useWords(peopleWords)
  const may = useMay()
  const ask = useAsk()
  const refresh = useRefresh()
  const own = useSession().data?.staff?.staffId
  const [form, setForm] = useState<'edit' | 'password'>()
  const [issued, setIssued] = useState<Access>()
  const { name, staffId, agencyId } = person
  const params = { path: { staffId } }
  const isOwn = own === staffId
  const isManager = may('people.manage')
  const mayAppoint = useLacksSecurityAdministrator(isManager && !isOwn)

  const setState = async (act: 'disable' | 'enable') => {
    await unwrap(api.POST(`/api/staff/{staffId}/${act}`, { params }))
    await refresh()
  }
  const resetFactor = async () => {
    await unwrap(api.POST('/api/staff/{staffId}/reset-second-factor', { params }))
    await refresh()
  }
  const appoint = async () => {
    const path = '/api/staff/{staffId}/appoint-security-administrator'
    await unwrap(api.POST(path, { params, body: { agencyId } }))
    await refresh()
  }
  const disable = () =>
    ask({
      title: say('disableStaff', { name }),
      note: say('disableStaffNote'),
      confirm: say('disable'),
      done: say('done'),
      act: () => setState('disable'),
    })
  const isOff = person.state === 'disabled'
  return (
    <div className="people-actions">
      {isManager && <Button onClick={() => setForm('edit')}>{say('edit')}</Button>}
      {isManager && !isOwn && !isOff && (
        <Button onClick={() => setForm('password')} data-testid="reset-password">
          {say('resetPassword')}
        </Button>
      )}
      {may('people.grant') && !isOwn && person.hasSecondFactor && (
        <Button
          onClick={() =>
            ask({
              title: say('resetFactorTitle', { name }),
              note: say('resetFactorNote'),
              confirm: say('resetFactor'),
              done: say('factorReset'),
              act: resetFactor,
            })
          }
        >
          {say('resetFactor')}
        </Button>
      )}
      {mayAppoint && !isOff && (
        <Button
          onClick={() =>
            ask({
              title: say('appointTitle', { name }),
              note: say('appointNote'),
              confirm: say('appoint'),
              done: say('granted'),
              act: appoint,
            })
          }
        >
          {say('appoint')}
        </Button>
      )}
      {isManager && !isOwn && (
        <Button
          danger={!isOff}
          onClick={isOff ? () => ask.now(() => setState('enable'), say('done')) : disable}
          data-testid="staff-state"
        >
          {isOff ? say('enable') : say('disable')}
        </Button>
      )}
      <StaffForm open={form === 'edit'} person={person} onClose={() => setForm(undefined)} />
      <ResetPassword
        open={form === 'password'}
        person={person}
        onIssued={setIssued}
        onClose={() => setForm(undefined)}
      />
      <AccessOnce
        issued={issued && { name, access: issued }}
        onClose={() => setIssued(undefined)}
      />
    </div>
  )
}
