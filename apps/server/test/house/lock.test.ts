import { expect, it } from 'vitest'
import { readSource } from './sources.ts'

interface Entry {
  version?: string
  optionalDependencies?: Record<string, string>
}

/**
 * `npm ci` refuses a lock that leaves out a binary of another platform, and a registry that keeps
 * only some platforms' packages makes such a lock without a word.
 */
it('the lock names the binaries of every platform', () => {
  const { packages } = JSON.parse(readSource('package-lock.json').text) as {
    packages: Record<string, Entry>
  }
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isThere(packages, place, name))
      .map((name) => `${name}, for ${place}`),
  )
  expect(missing).toEqual([])
})

/** Looks where Node would: beside the package that asks, then further and further out. */
function isThere(packages: Record<string, Entry>, place: string, name: string): boolean {
  const steps = place.split('/node_modules/')
  const places = steps.map((_, at) => `${steps.slice(0, at + 1).join('/node_modules/')}/`)
  return ['', ...places].some((from) => packages[`${from}node_modules/${name}`])
}
