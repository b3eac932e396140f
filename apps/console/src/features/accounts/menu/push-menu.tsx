import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Modal, Skeleton } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { failureWords } from '#ui/failure.ts'
import { useNotice } from '#ui/use-notice.ts'
import { type Account, useRefreshAccount } from '../account-data.ts'
import { ChangeList } from './change-list.tsx'
import { menuDifference } from './menu-difference.ts'
import type { MenuButton } from './menu-draft.ts'
import { actionWords, menuWords } from './words.ts'

interface PushMenuProps {
  account: Account
  buttons: MenuButton[]
  revision: number
  onImport: (buttons: MenuButton[]) => void
  onClose: () => void
}

/** Before pushing: what the platform has, and what would be different after. */
export function PushMenu({ account, buttons, revision, onImport, onClose }: PushMenuProps) {
  const say = useWords(menuWords)
  const sayAction = useWords(actionWords)
  const notice = useNotice()
  const refresh = useRefreshAccount(account.accountId)
  const params = { path: { accountId: account.accountId } }
  const there = useQuery({
    queryKey: ['menu-there', account.accountId],
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: () => unwrap(api.POST('/api/accounts/{accountId}/menu/fetch', { params })),
  })
  const push = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/accounts/{accountId}/menu/push', { params, body: { revision } })),
    onSuccess: () => {
      notice.done(say('pushed'))
      onClose()
    },
    onSettled: refresh,
  })
  const changes = there.data && menuDifference(there.data.buttons, buttons, sayAction)
  const error = push.error ?? there.error
  const hasMenuThere = (there.data?.buttons.length ?? 0) > 0
  return (
    <Modal
      open
      title={say('pushTitle', { name: account.name })}
      width={620}
      okText={say('pushNow')}
      okButtonProps={{
        disabled: !changes || changes.length === 0,
        loading: push.isPending,
        'data-testid': 'menu-push-now',
      }}
      onOk={() => push.mutate()}
      onCancel={onClose}
    >
      {error && <Alert type="error" showIcon title={failureWords(error, currentLocale())} />}
      {there.isPending && (
        <>
          <p>{say('comparing')}</p>
          <Skeleton active paragraph={{ rows: 3 }} title={false} />
        </>
      )}
      {there.data && there.data.conditional > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say('conditional', { count: there.data.conditional })}
        />
      )}
      {changes?.length === 0 && <Alert type="success" showIcon title={say('same')} />}
      {changes && changes.length > 0 && (
        <>
          <p>{hasMenuThere ? say('changes', { count: changes.length }) : say('emptyThere')}</p>
          <ChangeList changes={changes} />
          <p className="menu-hint">{say('pushNote')}</p>
          {hasMenuThere && (
            <Button
              type="link"
              style={{ padding: 0 }}
              onClick={() => {
                onImport(there.data.buttons)
                onClose()
              }}
            >
              {say('importThere')}
            </Button>
          )}
        </>
      )}
    </Modal>
  )
}
