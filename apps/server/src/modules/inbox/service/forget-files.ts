import { Type } from 'typebox'
import type { Ctx, Tx } from '#platform/context.ts'
import { deleteFileRecord, findFile, isContentShared } from '#platform/files/index.ts'
import { defineJob } from '#platform/jobs/index.ts'

/** Deletes files of erased messages; their content too, unless another file holds the same. */
export const forgetFiles = defineJob({
  name: 'inbox.forget-files',
  input: Type.Object({ fileIds: Type.Array(Type.String()) }),
  run: async (ctx, { fileIds }) => {
    for (const fileId of fileIds) await forgetFile(ctx, fileId)
  },
})

/**
 * The content goes first: a process that dies in between finds the record again. One at a time, so
 * that of two files with one content the second deletes it.
 */
async function forgetFile(ctx: Ctx, fileId: string): Promise<void> {
  const file = await findFile(ctx.db, fileId)
  if (!file) return
  if (!(await isContentShared(ctx.db, file))) await ctx.platform.files.delete(file.hash)
  await ctx.transaction((tx) => deleteFileRecord(tx.db, fileId))
}

/** Has files deleted after the commit. */
export async function forget(tx: Tx, fileIds: string[]): Promise<void> {
  if (fileIds.length > 0) await tx.enqueue(forgetFiles, { fileIds }, { queue: forgetFiles.name })
}
