import type { Platform } from '#platform/context.ts'
import { type CallbackPorts, type Callbacks, createCallbackPath } from './callback-path.ts'
import { createCallbackStore } from './callback-store.ts'
import { CALLBACK_LIMITS } from './limits.ts'

/** Opens the way in for the platform's pushes on the product's own database. */
export function openCallbackPath(
  { config, log, now, database }: Pick<Platform, 'config' | 'log' | 'now' | 'database'>,
  ports: CallbackPorts,
): Callbacks {
  const within = CALLBACK_LIMITS.storeWithin
  const store = createCallbackStore({ pool: database.pool, now, within })
  return createCallbackPath({ config, log, now, store }, ports)
}
