import { keep, readKept } from './kept.ts'

export type TypeSize = 'normal' | 'large'

const storageKey = 'minqiao.m.type'

export function startTypeSize(): TypeSize {
  return readKept(storageKey) === 'large' ? 'large' : 'normal'
}

/** Every size on the pages is a multiple of the root's: one mark on it makes all of it larger. */
export function markTypeSize(size: TypeSize): void {
  document.documentElement.dataset.type = size
}

export function keepTypeSize(size: TypeSize): void {
  keep(storageKey, size)
}
