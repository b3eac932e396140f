import { describe, expect, it } from 'vitest'
import { openJourney, patience } from './browser.ts'
import { openConversation, rowOf, showView } from './desk.ts'
import { openDesk } from './people.ts'
import { choose, messagesOf, openChat, topOf, write } from './phone.ts'
import { say } from './words.ts'

const journey = openJourney()

/** A red square of eight pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC',
  'base64',
)

describe('what is no text', () => {
  it('a picture from the phone is seen at the desk', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '陈阿姨', '云桥发布')
    const words = say('路灯杆歪了，请看照片')
    await write(phone, words)
    const desk = await openDesk(journey, 'agent', 'inbox')
    await openConversation(desk, words)

    const chooser = phone.waitForEvent('filechooser')
    await choose(phone, 'send-photo')
    await (await chooser).setFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: picture })

    const shown = desk.getByTestId('message-in').last().locator('img').first()
    await shown.waitFor()
    await expect
      .poll(() => shown.evaluate((image: { naturalWidth: number }) => image.naturalWidth), {
        timeout: patience,
      })
      .toBe(8)
  })

  it('a place from the phone is read at the desk by its name and coordinates', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '李师傅', '云桥发布')
    const desk = await openDesk(journey, 'agent', 'inbox')
    await showView(desk, 'all')
    await desk.getByTestId('conversation-row').first().waitFor()

    const place = say('滨河路井盖')
    await choose(phone, 'send-location')
    const form = topOf(phone).getByTestId('location')
    await form.getByTestId('location-label').fill(place)
    await form.getByLabel('纬度').fill('36.0712')
    await form.getByLabel('经度').fill('120.3904')
    await form.getByTestId('location-send').click()
    await messagesOf(phone, place).waitFor()

    await rowOf(desk, place).click()
    const card = desk.getByTestId('message-in').filter({ hasText: place })
    await card.getByText('纬度 36.0712，经度 120.3904').waitFor()
  })
})
