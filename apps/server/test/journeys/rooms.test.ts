import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openJourney, patience } from './browser.ts'
import { openDesk, signIn } from './people.ts'

const journey = openJourney()

/** Who comes to which rooms, by the names of the menu. */
const rooms: [person: string, zh: string[], en: string[]][] = [
  [
    'lead',
    [
      '工作台',
      '会话',
      '工单',
      '督办统计',
      '分类与时限',
      '常用语',
      '自动答复',
      '粉丝与市民',
      '账号',
      '单位与人员',
    ],
    [
      'Workbench',
      'Conversations',
      'Cases',
      'Supervision',
      'Kinds and terms',
      'Templates',
      'Automatic answers',
      'Followers',
      'Accounts',
      'Agencies and staff',
    ],
  ],
  [
    'agent',
    ['工作台', '会话', '工单', '常用语', '粉丝与市民', '账号'],
    ['Workbench', 'Conversations', 'Cases', 'Templates', 'Followers', 'Accounts'],
  ],
  [
    'system',
    ['工作台', '督办通知', '账号', '单位与人员', '后台任务'],
    ['Workbench', 'Reminders', 'Accounts', 'Agencies and staff', 'Job queue'],
  ],
  ['security', ['工作台', '单位与人员'], ['Workbench', 'Agencies and staff']],
  ['audit', ['工作台', '单位与人员', '审计'], ['Workbench', 'Agencies and staff', 'Audit']],
  ['editor', ['工作台', '账号'], ['Workbench', 'Accounts']],
]

describe('the rooms of the console', () => {
  it.each(rooms)('of %s all open, in both languages', async (person, zh, en) => {
    const page = await signIn(await journey.newWindow(), person)
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(zh)
    for (const names of [zh, en]) {
      for (const name of names) {
        await page.getByRole('menuitem').getByText(name, { exact: true }).click()
        await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
        await settle(page)
        expect(await page.getByText(/没有加载成功|This could not be loaded/).count()).toBe(0)
      }
      if (names === zh) await page.getByTestId('language').click()
    }
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(en)
  })

  it('open in English for a browser that speaks English, and stay so', async () => {
    const window = await journey.newWindow({ language: 'en-GB' })
    await window.open('/console/')
    await window.page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor()
    const page = await signIn(window, 'supervisor')
    await page.getByRole('heading', { level: 1, name: 'Workbench' }).waitFor()
    await page.getByTestId('language').click()
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
  })

  it('that one may not enter say so, and offer a way back', async () => {
    const page = await openDesk(journey, 'editor', 'audit')
    await page.getByText('您没有查看这里的权限').waitFor()
    await page.getByText('返回工作台').click()
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
  })
})

/** Until nothing on the screen is still being loaded. */
async function settle(page: Page): Promise<void> {
  const loading = page.locator('.ant-skeleton-active, .console-loading')
  await expect.poll(() => loading.count(), { timeout: patience }).toBe(0)
}

describe('the audit', () => {
  it('is whole, and says how many entries and where it ends', async () => {
    const page = await openDesk(journey, 'audit', 'audit')
    await page.getByTestId('audit-verify').click()
    const verdict = page.getByTestId('audit-verdict')
    await verdict.getByText('审计链完整，共').waitFor()
    expect(await verdict.locator('code').textContent()).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the queue', () => {
  it('shows what waits and what failed, and has no dead letter', async () => {
    const page = await openDesk(journey, 'system', 'queue')
    await page.getByTestId('queue-dead').locator('strong').getByText('0', { exact: true }).waitFor()
    await page.getByTestId('queue-waiting').click()
    await page.locator('[data-testid=queue-waiting][aria-pressed=true]').waitFor()
  })
})
