import { Type } from 'typebox'
import { defineJob } from '#platform/jobs/index.ts'
import { listWanting } from './repo/taggings.ts'
import { erase } from './service/erase.ts'
import { informNewcomers } from './service/inform-followers.ts'
import { pushTags } from './service/push-tags.ts'
import { continueSync } from './service/sync-followers.ts'

/** Compares an account's followers with the platform, some steps at a time. */
export const syncFollowers = defineJob({
  name: 'citizens.sync-followers',
  input: Type.Object({ accountId: Type.String(), syncId: Type.String() }),
  run: async (ctx, input) => {
    if (!(await continueSync(ctx, input.accountId, input.syncId))) return
    await ctx.transaction((tx) =>
      tx.enqueue(syncFollowers, input, { key: `sync-followers:${input.accountId}` }),
    )
  },
})

/** Brings tags that were put on or taken off here to the platform. */
export const pushWantedTags = defineJob({
  name: 'citizens.push-tags',
  input: Type.Object({ accountId: Type.String() }),
  run: async (ctx, input) => {
    if (!(await pushTags(ctx, input.accountId))) return
    await ctx.transaction((tx) =>
      tx.enqueue(pushWantedTags, input, { key: `push-tags:${input.accountId}` }),
    )
  },
})

/** Takes up again what a job that gave up has left. */
const pushForgottenTags = defineJob({
  name: 'citizens.push-forgotten-tags',
  schedule: '25 4 * * *',
  input: Type.Object({}),
  attempts: 3,
  run: (ctx) =>
    ctx.transaction(async (tx) => {
      for (const accountId of await listWanting(tx.db))
        await tx.enqueue(pushWantedTags, { accountId }, { key: `push-tags:${accountId}` })
    }),
})

/** Learns of followers who came by themselves. */
const learnOfNewcomers = defineJob({
  name: 'citizens.learn-of-newcomers',
  schedule: '*/10 * * * *',
  input: Type.Object({}),
  attempts: 1,
  run: (ctx) => informNewcomers(ctx),
})

/** Erases what an approved request names. */
export const eraseApproved = defineJob({
  name: 'citizens.erase-person',
  input: Type.Object({ accountId: Type.String(), erasureId: Type.String() }),
  run: (ctx, { accountId, erasureId }) => erase(ctx, accountId, erasureId),
})

export const jobs = [
  syncFollowers,
  pushWantedTags,
  pushForgottenTags,
  learnOfNewcomers,
  eraseApproved,
]
