// Runs worker.ts where Node does not read TypeScript by itself: in development and in tests.
// The shipped bundle has a db-worker.mjs instead.
if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api')
  register()
}
await import('./worker.ts')
