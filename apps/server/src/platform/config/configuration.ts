import type { KeyRingConfig } from './master-keys.ts'
import type { Values } from './settings.ts'
import type { settingsTable } from './table.ts'

/** `start`: for trying, with the sandbox and demo data. `serve`: production. `test`: the suite. */
export type Mode = 'start' | 'serve' | 'test'

/** Everything that is configured, checked. */
export type Config = Omit<Values<typeof settingsTable>, 'masterKeys'> & {
  mode: Mode
  /** Absolute. */
  dataDir: string
  keyRing: KeyRingConfig | undefined
}
