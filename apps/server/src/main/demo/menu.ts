import { findMenuDraft, type MenuButton, pushMenu, saveMenu } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { MadeAccount } from './accounts.ts'

/** The menu of the demo's accounts: ask, look up, report. */
function demoMenu(address: string, accountId: string): MenuButton[] {
  // By way of the platform, so that the page knows at once who holds the phone.
  const page = (path: string) =>
    `${address}/api/m/enter?${new URLSearchParams({ account: accountId, to: `/m/${path}` })}`
  return [
    { name: '我要咨询', type: 'click', key: 'ASK' },
    { name: '我的留言', type: 'view', url: page('messages') },
    {
      name: '更多',
      subButtons: [
        { name: '我要反映', type: 'view', url: page('cases/new') },
        { name: '我的事项', type: 'view', url: page('cases') },
        { name: '发送位置', type: 'location_select', key: 'PLACE' },
        { name: '拍照反映', type: 'pic_photo_or_album', key: 'PHOTO' },
        { name: '我的信息', type: 'view', url: page('me') },
      ],
    },
  ]
}

/** Pushes the menu once, by the same way the console does. */
export async function makeMenus(ctx: Ctx, accounts: MadeAccount[], address: string): Promise<void> {
  for (const { accountId } of accounts) {
    if ((await findMenuDraft(ctx.db, accountId)).revision > 0) continue
    const saved = await saveMenu(ctx, accountId, demoMenu(address, accountId), 0)
    await pushMenu(ctx, accountId, saved.revision)
  }
}
