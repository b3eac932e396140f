import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openJourney, patience } from './browser.ts'
import { openDesk } from './people.ts'
import { messagesOf, takePhoneOfNew, topOf } from './phone.ts'

const journey = openJourney()

/** Holds the picture of a code before the phone. */
async function scan(phone: Page, png: Buffer): Promise<void> {
  await topOf(phone).getByTestId('add-menu').click()
  await topOf(phone).getByTestId('add-scan').click()
  const chooser = phone.waitForEvent('filechooser')
  await topOf(phone).getByTestId('scan-image').click()
  await (await chooser).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: png })
}

describe('a QR code with a source', () => {
  it('is made in the console, followed from the phone, and counted', async () => {
    const desk = await openDesk(journey, 'lead', 'accounts')
    await desk.getByTestId('account-row').getByRole('link', { name: '云桥发布' }).click()
    await desk.getByRole('tab', { name: '二维码' }).click()
    const number = randomInt(1000, 10_000)
    const place = `大厅${number}号窗口`
    await desk.getByTestId('qr-create').click()
    await desk.locator('input[data-testid=qr-place]').fill(place)
    await desk.locator('input[data-testid=qr-scene]').fill(`hall-${number}`)
    await desk.getByTestId('submit').click()

    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: '下载 PNG' }).click(),
    ])
    const png = await readAll(await download.createReadStream())
    await expectCounts(desk, place, ['0', '0'])

    const phone = await takePhoneOfNew(await journey.newWindowOf('phone'), `新粉丝${number}`)
    await scan(phone, png)
    await topOf(phone).getByTestId('profile').getByTestId('follow').click()
    await topOf(phone).getByTestId('chat').waitFor()
    await messagesOf(phone, '欢迎关注').waitFor()
    await expectCounts(desk, place, ['1', '1'])

    // Who follows already is counted as a scan and not as a new follower.
    await topOf(phone).getByTestId('back').click()
    await topOf(phone).getByTestId('back').click()
    await scan(phone, png)
    await topOf(phone).getByTestId('chat').waitFor()
    await expectCounts(desk, place, ['2', '1'])
  })
})

/** The list of codes opened anew, until it counts so many scans and new followers. */
async function expectCounts(desk: Page, place: string, counts: [scans: string, follows: string]) {
  const read = async () => {
    await desk.reload()
    const row = desk.getByRole('row').filter({ hasText: place })
    await row.waitFor()
    return (await row.getByRole('cell').allTextContents()).slice(4, 6)
  }
  await expect.poll(read, { timeout: 2 * patience, interval: 500 }).toEqual(counts)
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
