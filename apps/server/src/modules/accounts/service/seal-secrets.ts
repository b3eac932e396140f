import type { Vault } from '#platform/vault/index.ts'
import { purposes, type SealedSecrets } from '../repo/secrets.ts'
import { printOfSecret } from './draw-secrets.ts'

/** Secrets as somebody gave them, or as we drew them. */
export interface Secrets {
  secret?: string
  token?: string
  encodingAesKey?: string
}

/** Seals what is given; before the transaction, as the vault may ask for a key. */
export async function sealSecrets(
  vault: Vault,
  accountId: string,
  { secret, token, encodingAesKey }: Secrets,
): Promise<SealedSecrets> {
  const seal = (purpose: string, text: string) => vault.seal(purpose, accountId, text)
  return {
    ...(secret !== undefined && {
      secret: { sealed: await seal(purposes.secret, secret), print: printOfSecret(secret) },
    }),
    ...(token !== undefined && { token: { sealed: await seal(purposes.token, token) } }),
    ...(encodingAesKey !== undefined && {
      aesKey: { sealed: await seal(purposes.aesKey, encodingAesKey) },
    }),
  }
}
