import type { Ctx } from '#platform/context.ts'
import { forgetAttemptsBefore } from '../repo/attempts.ts'
import { deleteInvitationsBefore } from '../repo/invitations.ts'
import { deleteProofsBefore } from '../repo/sign-in-steps.ts'
import { forgottenBefore } from '../rules/lockout.ts'

/** Deletes what no sign-in will ask for again. */
export async function sweepAccess(ctx: Ctx): Promise<void> {
  const now = ctx.now()
  await forgetAttemptsBefore(ctx.db, forgottenBefore(now))
  await deleteInvitationsBefore(ctx.db, now)
  await deleteProofsBefore(ctx.db, new Date(now.getTime() - 86_400_000))
}
