import type { ViewName } from '../model/views.ts'

export type Action =
  | {
      do: 'down' | 'up' | 'open' | 'reply' | 'note' | 'done' | 'take' | 'search' | 'leave'
    }
  | { do: 'view'; view: ViewName }

export interface Press {
  key: string
  /** Ctrl, Alt or Command: the browser's and the system's own. */
  hasModifier: boolean
  /** An input method is at work: the key belongs to it. */
  isComposing: boolean
  /** Where it was pressed: in a field, on a button or link, over an open dialog or menu. */
  place: 'page' | 'field' | 'control' | 'overlay'
  /** `g` was pressed just before. */
  isAfterG: boolean
}

export interface Reading {
  action?: Action
  /** The next key is read together with this one. */
  awaitsView?: true
}

const views: ReadonlyMap<string, ViewName> = new Map([
  ['w', 'waiting'],
  ['m', 'mine'],
  ['u', 'unassigned'],
  ['a', 'all'],
  ['d', 'done'],
])

const single: ReadonlyMap<string, Action> = new Map([
  ['j', { do: 'down' }],
  ['ArrowDown', { do: 'down' }],
  ['k', { do: 'up' }],
  ['ArrowUp', { do: 'up' }],
  ['Enter', { do: 'open' }],
  ['r', { do: 'reply' }],
  ['i', { do: 'reply' }],
  ['n', { do: 'note' }],
  ['e', { do: 'done' }],
  ['a', { do: 'take' }],
  ['/', { do: 'search' }],
])

/** Keys with which a focused button or link is worked. */
const ofControls: ReadonlySet<string> = new Set(['Enter', 'ArrowDown', 'ArrowUp'])

/** What a key means here; nothing while somebody writes, but that Esc leaves a field. */
export function readKey(press: Press): Reading {
  if (press.isComposing || press.hasModifier || press.place === 'overlay') return {}
  if (press.place === 'field') return press.key === 'Escape' ? { action: { do: 'leave' } } : {}
  if (press.isAfterG) {
    const view = views.get(press.key)
    return view ? { action: { do: 'view', view } } : {}
  }
  if (press.key === 'g') return { awaitsView: true }
  if (press.place === 'control' && ofControls.has(press.key)) return {}
  const action = single.get(press.key)
  return action ? { action } : {}
}

export interface FieldPress {
  key: string
  shift: boolean
  ctrl: boolean
  isComposing: boolean
}

/**
 * What a key means while writing an answer. Enter that ends the choice of a Chinese word belongs to
 * the input method and sends nothing.
 */
export function readFieldKey(press: FieldPress): 'send' | 'toggle-note' | undefined {
  if (press.isComposing) return undefined
  if (press.key === 'Enter' && !press.shift) return 'send'
  if (press.ctrl && press.key.toLowerCase() === 'm') return 'toggle-note'
  return undefined
}
