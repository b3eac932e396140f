import { createState, type State } from './state.ts'

type Tagged = { $map: [unknown, unknown][] } | { $bytes: string }

/** The whole state as JSON text; maps and bytes are tagged. `blobs: false` leaves contents out. */
export function writeSnapshot(state: State, { blobs = true } = {}): string {
  const kept = blobs ? state : { ...state, blobs: new Map() }
  return JSON.stringify(kept, (_key, value: unknown) => {
    if (value instanceof Map) return { $map: [...value] }
    if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
    // A Buffer's own toJSON runs before this function sees it.
    if (isBufferJson(value)) return { $bytes: Buffer.from(value.data).toString('base64') }
    return value
  })
}

/** Reads what `writeSnapshot` wrote; what an older snapshot does not know starts empty. Throws on bad JSON. */
export function readSnapshot(text: string): State {
  const read: unknown = JSON.parse(text, (_key, value: unknown) => {
    if (isTagged(value)) return '$map' in value ? new Map(value.$map) : fromBase64(value.$bytes)
    return value
  })
  if (typeof read !== 'object' || read === null) throw new Error('the snapshot is no object')
  return { ...createState(), ...read }
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function isBufferJson(value: unknown): value is { type: 'Buffer'; data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer'
}

function isTagged(value: unknown): value is Tagged {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return '$map' in value || '$bytes' in value
}
