import { useEffect, useReducer } from 'preact/hooks'

/** A value that components can watch. */
export interface Store<T> {
  get(): T
  /** Replaces the value by what `change` makes of it; the same object means no change. */
  update(change: (now: T) => T): void
  /** Calls `listener` after each change until the returned function is called. */
  watch(listener: () => void): () => void
}

/** Makes a store that holds `initial`. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    update(change) {
      const next = change(value)
      if (next === value) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Reads a store in a component and renders it again after each change. */
export function useStore<T>(store: Store<T>): T {
  const [, renderAgain] = useReducer((count: number, _: undefined) => count + 1, 0)
  useEffect(() => store.watch(() => renderAgain(undefined)), [store])
  return store.get()
}
