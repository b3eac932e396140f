import { inject } from 'vitest'
import { buildPages } from './pages-built.ts'
import { newPlace, startProduct } from './product.ts'

const shared = Symbol.for('minqiao.journeys-server')
const kept = globalThis as { [shared]?: Promise<string> }

/**
 * Address of the one server of all journeys: the product as `npm start` starts it, on a free port
 * and a new data directory, with its sandbox and demo.
 */
export function serverAddress(): Promise<string> {
  kept[shared] ??= startServer(inject('journeysFolder'))
  return kept[shared]
}

async function startServer(folder: string): Promise<string> {
  await buildPages()
  const place = await newPlace(folder, 'journeys', process.env.TEST_DATABASE_URL)
  return (await startProduct(place)).address
}
