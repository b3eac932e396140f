export { enqueueJob } from './add.ts'
export { defineJob, type EnqueueOptions, type Job } from './define.ts'
export { freeAbandonedJobs } from './pool-lock.ts'
export {
  countJobs,
  discardJob,
  listJobs,
  oldestWaitingSeconds,
  type QueuedJob,
  retryJob,
} from './queue.ts'
export { type JobRunner, prepareQueue, runDueJobs, startJobs } from './runner.ts'
