import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { CallbackMode } from '../rules/account.ts'
import { accountTables } from '../tables.ts'

/** Purposes under which the vault keeps the secrets of accounts; the record is the account. */
export const purposes = {
  secret: 'accounts.secret',
  token: 'accounts.token',
  aesKey: 'accounts.aes-key',
  accessToken: 'accounts.access-token',
} as const

export interface SealedSecrets {
  secret?: { sealed: string; print: string }
  token?: { sealed: string }
  aesKey?: { sealed: string }
}

/** Replaces the secrets that are given; the others stay. */
export async function saveSecrets(
  db: Db,
  accountId: string,
  { secret, token, aesKey }: SealedSecrets,
  at: Date,
): Promise<void> {
  await accountTables(db)
    .updateTable('accounts')
    .set({
      changed_at: at,
      revision: sql`revision + 1`,
      ...(secret && {
        secret_sealed: secret.sealed,
        secret_print: secret.print,
        secret_set_at: at,
      }),
      ...(token && { token_sealed: token.sealed, token_set_at: at }),
      ...(aesKey && { aes_key_sealed: aesKey.sealed, aes_key_set_at: at }),
    })
    .where('account_id', '=', accountId)
    .execute()
}

/** Forgets the app secret and every token that was got with it. */
export async function forgetSecret(db: Db, accountId: string): Promise<void> {
  await accountTables(db)
    .updateTable('accounts')
    .set({ secret_sealed: null, secret_print: '', secret_set_at: null })
    .where('account_id', '=', accountId)
    .execute()
  await forgetTokens(db, accountId)
}

/** Forgets the tokens of an account; whoever needs one asks the platform. */
export async function forgetTokens(db: Db, accountId: string): Promise<void> {
  await accountTables(db).deleteFrom('account_tokens').where('account_id', '=', accountId).execute()
}

export async function findSealedSecret(
  db: Db,
  accountId: string,
): Promise<{ appId: string; sealed: string | null; revision: number } | undefined> {
  return accountTables(db)
    .selectFrom('accounts')
    .select(['app_id as appId', 'secret_sealed as sealed', 'revision'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

export interface CallbackRow {
  accountId: string
  appId: string
  originalId: string
  mode: CallbackMode
  state: 'active' | 'paused' | 'closed'
  tokenSealed: string | null
  aesKeySealed: string | null
  revision: number
}

/** What the callback path needs of the account behind a callback address. */
export async function findCallbackRow(
  db: Db,
  callbackKey: string,
): Promise<CallbackRow | undefined> {
  return accountTables(db)
    .selectFrom('accounts')
    .select([
      'account_id as accountId',
      'app_id as appId',
      'original_id as originalId',
      'mode',
      'state',
      'token_sealed as tokenSealed',
      'aes_key_sealed as aesKeySealed',
      'revision',
    ])
    .where('callback_key', '=', callbackKey)
    .executeTakeFirst()
}
