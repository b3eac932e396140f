import type { Progress } from './steps.ts'

interface CommonConfig {
  /** Connections of this process; 10 unless said otherwise. */
  poolSize?: number
  /** Told of connections that broke; they are replaced without help. */
  onError?: (error: Error) => void
  /** Let the process end while connections stand idle, as tests need it. */
  exitOnIdle?: boolean
}

export interface EmbeddedConfig extends CommonConfig {
  kind: 'embedded'
  /** The database's own directory; nothing else may be put there. */
  dir: string
  /** A file of `buildTemplate`; without it, or when it is not there, a new cluster is made. */
  templateFile?: string
  progress?: Progress
}

export interface PostgresConfig extends CommonConfig {
  kind: 'postgres'
  /** postgres:// URL. */
  url: string
  /** Shown in pg_stat_activity. */
  applicationName?: string
  /** Refuse queries that go round an open transaction; true unless said otherwise. */
  guarded?: boolean
}
