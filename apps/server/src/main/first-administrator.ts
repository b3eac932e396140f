import { ensureFirstAdministrator, hasExemptStaff, hasStaff } from '#modules/people/index.ts'
import { SettingsError } from '#platform/config/index.ts'
import type { Platform } from '#platform/context.ts'
import { Failure } from '#platform/errors.ts'
import { createContext } from '#platform/transaction.ts'

/** On an empty database: makes the system administrator named by the settings, who appoints the
 * security administrator, who grants everything else. */
export async function createFirstAdministrator(platform: Platform): Promise<void> {
  const ctx = createContext(platform, {
    actor: { kind: 'system', id: 'start' },
    requestId: 'start',
  })
  if (await hasStaff(ctx.db)) return
  const { firstAdministrator, firstPassword } = platform.config
  if (!firstAdministrator || !firstPassword)
    throw new SettingsError([
      { env: 'FIRST_ADMINISTRATOR', fault: 'is required: nobody can sign in yet' },
      { env: 'FIRST_ADMINISTRATOR_PASSWORD', fault: 'is required: nobody can sign in yet' },
    ])
  try {
    await ensureFirstAdministrator(ctx, { signInName: firstAdministrator, password: firstPassword })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const env =
      error.code === 'PASSWORD_TOO_WEAK' ? 'FIRST_ADMINISTRATOR_PASSWORD' : 'FIRST_ADMINISTRATOR'
    throw new SettingsError([{ env, fault: `${error.words('en')} / ${error.words('zh')}` }])
  }
}

/** Production refuses a database that was made for trying: its people share a known password. */
export async function refuseDemoData(platform: Platform): Promise<void> {
  if (await hasExemptStaff(platform.database.db))
    throw new SettingsError([
      {
        env: 'DATABASE_URL',
        fault: 'holds demo accounts: use a database of its own for production',
      },
    ])
}
