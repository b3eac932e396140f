import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Form, Select } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { AccountSelect } from '#ui/account-select.tsx'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useDelayed } from '#ui/use-delayed.ts'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { type Follower, useRefreshFollowers } from '../citizen-data.ts'
import { followerWords } from '../words-follower.ts'
import { ReasonField } from './reason-field.tsx'

interface JoinFormProps {
  open: boolean
  follower: Follower
  onClose: () => void
}

interface Values {
  followerId: string
  reason: string
}

/** Says that a follower of another account is the same person. */
export function JoinForm({ open, follower, onClose }: JoinFormProps) {
  const say = useWords(followerWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const refresh = useRefreshFollowers()
  const [accountId, setAccountId] = useState<string>()
  const join = async ({ followerId, reason }: Values) => {
    const first = { accountId: follower.accountId, followerId: follower.followerId }
    const body = { first, second: { accountId: accountId ?? '', followerId }, reason }
    await unwrap(api.POST('/api/citizens/joins', { body }))
    await refresh()
    notice.done(say('joined'))
  }
  return (
    <DrawerForm<Values>
      open={open}
      title={say('joinTitle')}
      submit={say('join')}
      onClose={onClose}
      onSubmit={join}
    >
      <Alert type="info" showIcon title={say('joinNote')} style={{ marginBottom: 16 }} />
      <Form.Item label={say('joinAccount')} required>
        <AccountSelect value={accountId} onChange={setAccountId} />
      </Form.Item>
      <Form.Item
        name="followerId"
        label={say('joinFollower')}
        rules={[{ required: true, message: sayUi('required') }]}
      >
        <FollowerSelect accountId={accountId} except={follower.followerId} />
      </Form.Item>
      <ReasonField />
    </DrawerForm>
  )
}

interface FollowerSelectProps {
  accountId: string | undefined
  except: string
  /** Given by the form. */
  value?: string
  onChange?: (followerId: string) => void
}

function FollowerSelect({ accountId, except, value, onChange }: FollowerSelectProps) {
  const say = useWords(followerWords)
  const sayUi = useWords(uiWords)
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim())
  const { data, isFetching } = useQuery({
    queryKey: ['followers', 'choices', accountId, search],
    enabled: accountId !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () => {
      const query = { accountId, limit: 20, ...(search && { search }) }
      return unwrap(api.GET('/api/followers', { params: { query } }))
    },
  })
  const found = (data?.followers ?? []).filter(({ followerId }) => followerId !== except)
  return (
    <Select
      value={value}
      onChange={onChange}
      disabled={accountId === undefined}
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={say('joinSearch')}
      options={found.map(({ followerId, name, maskedOpenId }) => ({
        value: followerId,
        label: sayUi('aside', { name, more: maskedOpenId }),
      }))}
    />
  )
}
