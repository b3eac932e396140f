export { createFileStore } from './create-file-store.ts'
export { downloadHeaders } from './download-headers.ts'
export { FileError } from './errors.ts'
export type { FileStore } from './file-store.ts'
export { parseRangeHeader } from './range-header.ts'
export {
  deleteFileRecord,
  type FileRecord,
  findFile,
  isContentShared,
  recordFile,
} from './records.ts'
export { allowedKind, sniff } from './sniff.ts'
export { stripMetadata } from './strip-metadata.ts'
