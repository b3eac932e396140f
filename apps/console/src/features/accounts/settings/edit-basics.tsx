import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { type Account, useRefreshAccount } from '../account-data.ts'
import { BasicFields } from '../register/basic-fields.tsx'
import { ModeField } from '../register/mode-field.tsx'
import { settingWords } from './words.ts'

interface EditBasicsProps {
  open: boolean
  account: Account
  onClose: () => void
}

type Values = Pick<
  Account,
  'name' | 'agencyId' | 'originalId' | 'alias' | 'kind' | 'verified' | 'mode'
>

/** Changes what the register says, all but the app id. */
export function EditBasics({ open, account, onClose }: EditBasicsProps) {
  const say = useWords(settingWords)
  const notice = useNotice()
  const refresh = useRefreshAccount(account.accountId)
  const { name, agencyId, originalId, alias, kind, verified, mode } = account
  const save = async (body: Values) => {
    const params = { path: { accountId: account.accountId } }
    await unwrap(api.PATCH('/api/accounts/{accountId}', { params, body }))
    await refresh()
    notice.done(say('changed'))
  }
  return (
    <DrawerForm<Values>
      open={open}
      title={say('editTitle')}
      size={520}
      initial={{ name, agencyId, originalId, alias, kind, verified, mode }}
      onClose={onClose}
      onSubmit={save}
    >
      <BasicFields withAppId={false} />
      <ModeField />
    </DrawerForm>
  )
}
