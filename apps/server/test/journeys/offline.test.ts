import { describe, expect, it } from 'vitest'
import { openJourney } from './browser.ts'
import { rowOf, showView } from './desk.ts'
import { openDesk } from './people.ts'
import { messagesOf, openChat, write } from './phone.ts'
import { say } from './words.ts'

const journey = openJourney()

const live = '**/api/live'

describe('a desk that has lost its line to the server', () => {
  it('says so, and shows what came meanwhile as soon as it is back', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '何同学', '云桥发布')
    const desk = await openDesk(journey, 'agent')
    await desk.route(live, (route) => route.abort('connectionrefused'))
    await desk.goto('/console/inbox')
    await showView(desk, 'all')
    await desk.getByTestId('conversation-row').first().waitFor()
    const banner = desk.getByText('与服务器的连接断开了，正在重新连接…')
    await banner.waitFor()

    const words = say('断网时写的')
    await write(phone, words)
    await messagesOf(phone, words).and(phone.locator(':not([data-state])')).waitFor()
    expect(await rowOf(desk, words).count()).toBe(0)

    await desk.unroute(live)
    await rowOf(desk, words).waitFor()
    await banner.waitFor({ state: 'detached' })
  })
})
