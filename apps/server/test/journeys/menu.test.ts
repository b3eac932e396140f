import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openJourney } from './browser.ts'
import { openDesk } from './people.ts'
import { openChat, showMenu, topOf } from './phone.ts'

const journey = openJourney()

describe('the menu of an account', () => {
  it('is changed in the console, pushed, and tapped on the phone', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '周女士', '云桥发布')
    await showMenu(phone)
    await topOf(phone).getByTestId('menu-2').click()
    const before = await topOf(phone).getByTestId('menu-2-4').textContent()

    const desk = await openDesk(journey, 'lead', 'accounts')
    await desk.getByTestId('account-row').getByRole('link', { name: '云桥发布' }).click()
    await desk.getByRole('tab', { name: '菜单' }).click()
    await desk.getByTestId('menu-2-4').click()
    const name = `办事${randomInt(100, 1000)}`
    await desk.locator('input[data-testid=menu-name]').fill(name)
    await desk.getByTestId('menu-push').click()
    await desk.getByTestId('menu-changes').filter({ hasText: name }).waitFor()
    await desk.locator('[data-testid=menu-push-now]:enabled').click()
    await desk.getByText('已发布', { exact: true }).first().waitFor()

    // As the platform says: who comes back into the chat sees the new menu.
    const again = await openChat(await journey.newWindowOf('phone'), '周女士', '云桥发布')
    await showMenu(again)
    await topOf(again).getByTestId('menu-2').click()
    const button = topOf(again).getByTestId('menu-2-4')
    await button.filter({ hasText: name }).waitFor()
    expect(name).not.toBe(before)
    await button.click()
    await topOf(again).getByTestId('browser').waitFor()
  })

  it('of which a person has not the right is not offered', async () => {
    const desk = await openDesk(journey, 'agent', 'accounts')
    await desk.getByTestId('account-row').getByRole('link', { name: '云桥发布' }).click()
    await desk.getByRole('tab', { name: '二维码' }).waitFor()
    expect(await desk.getByRole('tab', { name: '菜单' }).count()).toBe(0)
  })
})
