import type { Ctx } from './context.ts'
import type { Listener } from './events/index.ts'
import type { App } from './http/index.ts'
import type { Job } from './jobs/index.ts'

/** What a module gives to `app.ts`; everything else goes through its door's functions. */
export interface Module {
  name: string
  routes?: (app: App) => void
  jobs?: readonly Job[]
  listeners?: readonly Listener[]
  /** Kinds of fields this module keeps in the vault; their keys are ready before the first request. */
  purposes?: { seal?: readonly string[]; index?: readonly string[] }
  /** Loads what the module needs in memory or in the database; may run at every start. */
  prepare?: (ctx: Ctx) => Promise<void>
}

/** Defines a module. */
export function defineModule(module: Module): Module {
  return module
}
