export { systemJobs } from './jobs.ts'
export { rotateKeys } from './rotate-keys.ts'
export { type Readiness, type SystemPorts, systemRoutes } from './routes.ts'
