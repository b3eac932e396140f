import type { TemplateOptions } from './db/index.ts'
import { migrationsFolder } from './folders.ts'
import { prepareQueue } from './jobs/index.ts'

/** The whole schema: our migrations and the queue's own tables. */
export const schema = {
  migrations: migrationsFolder,
  prepare: { key: 'graphile-worker 0.17.3', run: prepareQueue },
} satisfies TemplateOptions
