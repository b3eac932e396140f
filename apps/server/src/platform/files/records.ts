import { type Db, tablesOf, uuidv7 } from '#platform/db/index.ts'

interface FilesTable {
  file_id: string
  hash: string
  bytes: number
  media_type: string
  name: string
  created_at: Date
}

export interface FileRecord {
  fileId: string
  /** Where the bytes are: their SHA-256. */
  hash: string
  bytes: number
  mediaType: string
  name: string
}

/** Notes a stored file under an id of its own; the same bytes may be several files. */
export async function recordFile(
  db: Db,
  file: Omit<FileRecord, 'fileId'>,
  now: Date,
): Promise<FileRecord> {
  const fileId = uuidv7()
  await tablesOf<{ files: FilesTable }>(db)
    .insertInto('files')
    .values({
      file_id: fileId,
      hash: file.hash,
      bytes: file.bytes,
      media_type: file.mediaType,
      name: file.name,
      created_at: now,
    })
    .execute()
  return { fileId, ...file }
}

export async function findFile(db: Db, fileId: string): Promise<FileRecord | undefined> {
  return tablesOf<{ files: FilesTable }>(db)
    .selectFrom('files')
    .select(['file_id as fileId', 'hash', 'bytes', 'media_type as mediaType', 'name'])
    .where('file_id', '=', fileId)
    .executeTakeFirst()
}

/** Whether another record holds the same content. */
export async function isContentShared(db: Db, file: FileRecord): Promise<boolean> {
  const other = await tablesOf<{ files: FilesTable }>(db)
    .selectFrom('files')
    .select('file_id')
    .where('hash', '=', file.hash)
    .where('file_id', '<>', file.fileId)
    .executeTakeFirst()
  return other !== undefined
}

/** Takes a file off the record; its content is the caller's matter. */
export async function deleteFileRecord(db: Db, fileId: string): Promise<void> {
  await tablesOf<{ files: FilesTable }>(db)
    .deleteFrom('files')
    .where('file_id', '=', fileId)
    .execute()
}
