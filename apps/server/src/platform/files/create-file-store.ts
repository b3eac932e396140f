import { createDiskStore, type DiskConfig } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { createS3Store, type S3Config } from './s3-store.ts'

export type FileStoreConfig = ({ kind: 'disk' } & DiskConfig) | ({ kind: 's3' } & S3Config)

/** Opens the configured store; FILE_STORE_INVALID when the configuration cannot be right. */
export function createFileStore(config: FileStoreConfig): FileStore {
  return config.kind === 'disk' ? createDiskStore(config) : createS3Store(config)
}
