/** What the thread of the embedded database and the rest of the process say to each other. */

import type { Step } from '../steps.ts'

export interface WorkerData {
  /** Directory of the cluster; made when it is not there. */
  clusterDir: string
  /** A gzipped tar of a cluster from which to make a new one. */
  templateFile: string | undefined
  patience: number
}

export type ToWorker =
  | { kind: 'open'; connection: number }
  | { kind: 'bytes'; connection: number; bytes: Uint8Array }
  | { kind: 'close'; connection: number }
  | { kind: 'ask'; ask: number; what: 'dump' | 'stop' }

export type FromWorker =
  | { kind: 'step'; step: Step }
  | { kind: 'ready' }
  | { kind: 'lost'; reason: string }
  | { kind: 'bytes'; connection: number; bytes: Uint8Array }
  | { kind: 'ended'; connection: number }
  | { kind: 'answer'; ask: number; bytes?: Uint8Array; failure?: string }
