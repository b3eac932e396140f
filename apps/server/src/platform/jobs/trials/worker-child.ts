import { startJobs } from '../index.ts'
import { openTrial } from './open-trial.ts'
import { stall } from './stall.ts'

/** A process that takes the job and never ends it. */
const [dataDir = '', databaseUrl] = process.argv.slice(2)
const platform = await openTrial(dataDir, databaseUrl)
await startJobs(platform, [stall(() => new Promise(() => process.stdout.write('taken\n')))], 1)
