/** After an install with development tools: builds what `npm start` serves. */
import { existsSync } from 'node:fs'

if (existsSync(new URL('../node_modules/tsx', import.meta.url))) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./build.ts')
}
