import type { Account } from '../accounts/account.ts'
import { escapeHtml, page } from '../http/page.ts'

/** Asks a person whether an account may have name and picture. `agreeUrl` goes on with consent. */
export function consentPage(account: Account, agreeUrl: string): string {
  return page(
    '授权登录',
    `<main class="ask"><h1>${escapeHtml(account.name)}</h1>
<p>申请获得以下权限：</p><p>· 获取你的昵称、头像</p>
<p><a class="yes" href="${escapeHtml(agreeUrl)}">允许</a></p>
<p><a class="no" href="javascript:history.back()">拒绝</a></p></main>`,
  )
}

/** What the chat application shows when an authorisation address is wrong. */
export function authoriseErrorPage(reason: string): string {
  return page('出错了', `<main class="ask"><h1>出错了</h1><p>${escapeHtml(reason)}</p></main>`)
}

/** Outside the chat application: choose whose phone this browser is. */
export function choosePersonPage(people: { id: string; name: string }[], url: string): string {
  const links = people.map(({ id, name }) => {
    const open = `/phone/api/people/${encodeURIComponent(id)}/open?url=${encodeURIComponent(url)}`
    return `<p><a href="${escapeHtml(open)}">${escapeHtml(name)}</a></p>`
  })
  return page(
    '请在微信客户端打开链接',
    `<main class="ask"><h1>请在微信客户端打开链接</h1><p>或选择以谁的手机打开：</p>${links.join('')}</main>`,
  )
}
