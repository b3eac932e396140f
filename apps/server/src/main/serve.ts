import { allJobs, startApp } from '#app'
import type { Config } from '#platform/config/index.ts'
import { createFirstAdministrator, refuseDemoData } from './first-administrator.ts'
import { stopOnSignals } from './stop.ts'

/** Production: no demo accounts, no default secrets, no sandbox. */
export async function serve(config: Config): Promise<void> {
  const running = await startApp(config, {
    jobs: 8,
    beforeListening: async (platform) => {
      await refuseDemoData(platform)
      await createFirstAdministrator(platform)
    },
  })
  const { log } = running.platform
  stopOnSignals({
    stop: () => running.stop(),
    onBegin: () => log.info('stopping, finishing what is at hand'),
    onError: (error) => log.error({ err: error }, 'not stopped cleanly'),
  })
  log.info(
    { port: running.address.port, jobs: allJobs().length, publicUrl: config.publicUrl },
    'ready',
  )
}
