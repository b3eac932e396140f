/** What an API call suffers instead of an ordinary answer. */
export type ApiFault =
  | { kind: 'errcode'; errcode: number; errmsg?: string }
  /** The work is done and on record, then the connection is cut: the caller cannot know. */
  | { kind: 'cut' }
  /** The connection is cut before anything is done. */
  | { kind: 'refuse' }
  /** Real milliseconds before the work is done. */
  | { kind: 'delay'; ms: number }
  | { kind: 'status'; status: number }
  /** HTTP 200 with a body that is no JSON. */
  | { kind: 'garbage' }

/** What a callback suffers on its way. */
export type CallbackFault =
  | { kind: 'delay'; ms: number }
  /** Pushed once more after it was answered, with the same MsgId. */
  | { kind: 'duplicate'; copies?: number }
  /** Held until so many later ones have been pushed; at `settle()` at the latest. */
  | { kind: 'reorder'; behind: number }
  | { kind: 'bad-signature' }
  /** The body is cut off half way. */
  | { kind: 'truncate' }
  /** Never pushed. */
  | { kind: 'lose' }
  /** Carries the MsgId of the push before it, as seen on the real platform. */
  | { kind: 'same-msgid' }

interface Scope {
  appId?: string
  /** How many calls or pushes it hits; default 1. */
  times?: number
}
export interface ApiMisbehaviour extends Scope {
  /** Path of the API such as `/cgi-bin/menu/create`, a prefix ending in `*`, or `*`. */
  api: string
  fault: ApiFault
}
export interface CallbackMisbehaviour extends Scope {
  /** MsgType, or for events the event's name; `*` for all. */
  callback: string
  fault: CallbackFault
}

export interface Misbehaviour {
  add(rule: ApiMisbehaviour | CallbackMisbehaviour): void
  clear(): void
  /** Takes the faults that hit this call, each rule at most once. */
  forApi(api: string, appId: string | undefined): ApiFault[]
  forCallback(names: string[], appId: string): CallbackFault[]
}

interface Armed<R> {
  rule: R
  left: number
}

/** Keeps what the sandbox was told to do wrong next. */
export function createMisbehaviour(): Misbehaviour {
  let api: Armed<ApiMisbehaviour>[] = []
  let callbacks: Armed<CallbackMisbehaviour>[] = []
  return {
    add(rule) {
      const left = rule.times ?? 1
      if ('api' in rule) api.push({ rule, left })
      else callbacks.push({ rule, left })
    },
    clear() {
      api = []
      callbacks = []
    },
    forApi(path, appId) {
      if (api.length === 0) return []
      const hit = take(api, (rule) => covers(rule.api, path) && isFor(rule, appId))
      api = api.filter((one) => one.left > 0)
      return hit.map((rule) => rule.fault)
    },
    forCallback(names, appId) {
      if (callbacks.length === 0) return []
      const hit = take(
        callbacks,
        (rule) => isFor(rule, appId) && (rule.callback === '*' || names.includes(rule.callback)),
      )
      callbacks = callbacks.filter((one) => one.left > 0)
      return hit.map((rule) => rule.fault)
    },
  }
}

function take<R>(armed: Armed<R>[], matches: (rule: R) => boolean): R[] {
  const hit = armed.filter((one) => one.left > 0 && matches(one.rule))
  for (const one of hit) one.left--
  return hit.map((one) => one.rule)
}

function covers(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path
}

function isFor(rule: Scope, appId: string | undefined): boolean {
  return rule.appId === undefined || rule.appId === appId
}
