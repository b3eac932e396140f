import { readConfig } from '#platform/config/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { openPlatform } from '#platform/ground.ts'
import { rotateKeys } from '#platform/system/index.ts'
import { createContext } from '#platform/transaction.ts'
import { openExisting } from './open-existing.ts'

/**
 * Wraps all data keys under the current master key and begins new ones; after it, older master
 * keys may be taken out of MASTER_KEYS. Exit code 1 when a key cannot be opened by any of them.
 */
export async function rotate(
  environment: Record<string, string | undefined>,
  dataDir: string | undefined,
): Promise<void> {
  const database = await openExisting(environment, dataDir)
  try {
    const config = readConfig('start', environment, dataDir)
    const platform = await openPlatform(config, [], { database })
    const actor = { kind: 'system', id: 'rotate-keys' } as const
    const ctx = createContext(platform, { actor, requestId: uuidv7() })
    const { rewrapped, unreadable, rotated } = await rotateKeys(ctx, ctx.now())
    await platform.live.close()
    console.log(
      `重新封装 ${rewrapped} 个密钥，新建 ${rotated.length} 个，无法打开 ${unreadable} 个`,
    )
    console.log(`${rewrapped} keys wrapped anew, ${rotated.length} begun, ${unreadable} unreadable`)
    if (unreadable > 0) process.exitCode = 1
  } finally {
    await database.close()
  }
}
