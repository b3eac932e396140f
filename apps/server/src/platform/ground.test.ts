import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readConfig, SettingsError } from './config/index.ts'
import { cache } from './db/embedded/trials/trial-database.ts'
import { buildTemplate, openDatabase } from './db/index.ts'
import { openPlatform } from './ground.ts'
import { schema } from './schema.ts'

it('a database whose keys were made with another master key is refused, by the setting at fault', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'minqiao-ground-'))
  // Not the one that all tests share: it holds keys of other masters.
  const database = await openDatabase({
    kind: 'embedded',
    dir: join(dataDir, 'database'),
    templateFile: await buildTemplate(cache, schema),
  })
  const trial = { name: 'trial', purposes: { seal: [`trial-${randomBytes(4).toString('hex')}`] } }
  const open = (master: string) =>
    openPlatform(readConfig('start', { MASTER_KEYS: master }, dataDir), [trial], { database })
  const master = () => `trial:${randomBytes(32).toString('base64')}`
  try {
    const right = master()
    for (const _twice of [1, 2]) await (await open(right)).live.close()
    const refused = open(master())
    await expect(refused).rejects.toThrow(SettingsError)
    await expect(refused).rejects.toThrow(/^MASTER_KEYS: does not open 1 data key/)
  } finally {
    await database.close()
    rmSync(dataDir, { recursive: true })
  }
})
