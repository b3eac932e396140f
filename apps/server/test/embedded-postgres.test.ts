import { afterEach, describe, expect, it } from 'vitest'
import { isConnectionError, openDatabase } from '#platform/db/index.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

let server: EmbeddedPostgres | undefined

afterEach(async () => {
  await server?.stop()
})

describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'startEmbeddedPostgres',
  () => {
    it('starts a real PostgreSQL, as root or not, and ends it', async () => {
      server = await startEmbeddedPostgres()
      const database = await openDatabase({ kind: 'postgres', url: server.url })
      const { rows } = await database.pool.query(`select '阿' < '李' collate "zh-x-icu" as sorted`)
      expect([database.kind, rows]).toEqual(['postgres', [{ sorted: true }]])
      await database.close()
      const { url } = server
      await server.stop()
      const gone = await openDatabase({ kind: 'postgres', url }).catch(
        (error: Error) => error.cause,
      )
      expect(isConnectionError(gone)).toBe(true)
    }, 60_000)
  },
)
