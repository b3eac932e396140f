export { createFileStore, type FileStoreConfig } from './create-file-store.ts'
export { downloadHeaders } from './download-headers.ts'
export { FileError, type FileErrorCode } from './errors.ts'
export type { ByteRange, FileStore, StoredFile } from './file-store.ts'
export { parseRangeHeader } from './range-header.ts'
export {
  deleteFileRecord,
  type FileRecord,
  findFile,
  isContentShared,
  recordFile,
} from './records.ts'
export { allowedKind, type FileKind, type Sniffed, sniff } from './sniff.ts'
export { stripMetadata } from './strip-metadata.ts'
