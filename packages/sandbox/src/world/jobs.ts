import { accountOf } from '../accounts/accounts.ts'
import { finish } from '../articles/publications.ts'
import { push } from '../callbacks/push.ts'
import { confirmMass, finishMass } from '../mass/deliver-mass.ts'
import { notify } from '../pay/pay.ts'
import type { World } from './world.ts'

/** What the platform does later, by the kind of the clock's job. */
export function addJobs(world: World): void {
  const { clock } = world
  clock.on('publish', ({ publishId }) => finish(world, String(publishId)))
  clock.on('mass', ({ msgId }) => finishMass(world, Number(msgId)))
  clock.on('mass-overdue', ({ msgId }) => confirmMass(world, Number(msgId), 'overdue'))
  clock.on('pay-notice', ({ prepayId, attempt }) =>
    notify(world, String(prepayId), Number(attempt)),
  )
  clock.on('template-sent', async ({ appId, openid, msgid, Status }) => {
    await push(world, {
      account: accountOf(world, String(appId)),
      openid: String(openid),
      msgType: 'event',
      event: 'TEMPLATESENDJOBFINISH',
      numbered: false,
      fields: { MsgID: BigInt(String(msgid)), Status: String(Status) },
      awaited: false,
    })
  })
}
