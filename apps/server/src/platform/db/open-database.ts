import type { EmbeddedConfig, PostgresConfig } from './config.ts'
import { connectTo } from './connect.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import type { Database } from './handle.ts'

/**
 * Opens the database; the schema is `migrate`'s matter. Throws DatabaseFault.
 *
 * The embedded one is for trying and for small offices. It survives the death of the process, but
 * it never calls fsync: a power cut may damage it. It runs one query at a time, ignores
 * statement_timeout, knows no Chinese collation, takes no COPY from the client, and needs
 * `maintain()` by schedule. All connections share its one session, so nothing of a session may be
 * used beyond a transaction: `set local` and transaction-level advisory locks only, no temporary
 * tables, no `discard`. Named prepared statements and LISTEN are kept apart for each connection.
 */
export async function openDatabase(config: EmbeddedConfig | PostgresConfig): Promise<Database> {
  const common = {
    max: config.poolSize ?? 10,
    allowExitOnIdle: config.exitOnIdle ?? false,
    onError: config.onError ?? (() => {}),
  }
  if (config.kind === 'postgres')
    return connectTo('postgres', {
      ...common,
      connectionString: config.url,
      application_name: config.applicationName ?? 'minqiao',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      options: '-c TimeZone=UTC',
      guarded: config.guarded ?? true,
    })
  const embedded = await openEmbedded(config)
  try {
    const opened = await connectTo('embedded', { ...common, ...embedded.connection, guarded: true })
    let closed: Promise<void> | undefined
    const close = () => {
      closed ??= opened.close().finally(embedded.close)
      return closed
    }
    return { ...opened, close }
  } catch (error) {
    await embedded.close()
    throw error
  }
}
