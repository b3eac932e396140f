import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { openJourney } from './browser.ts'
import { answer, messageIn, openConversation, rowOf, showView } from './desk.ts'
import { password, signIn } from './people.ts'
import { messagesOf, openChat, topOf, write } from './phone.ts'
import { newPlace, type Product, runCommand, startProduct, stopProduct } from './product.ts'
import { say } from './words.ts'

const journey = openJourney()
let product: Product | undefined

afterAll(async () => {
  if (product) await stopProduct(product)
})

describe('a person who follows the README on a new data directory', () => {
  it('starts, writes, answers, is refused a second start, stops, and goes on where it was', async () => {
    // Without any database of their own, whatever the other journeys run on.
    const place = await newPlace(inject('journeysFolder'), 'readme')
    const first = await startProduct(place)
    product = first
    const { address } = first
    expect(first.said()).toContain(`${address}/phone/`)
    expect(first.said()).toContain(password)
    const seconds = /用时 ([\d.]+) 秒/.exec(first.said())?.[1]
    process.stdout.write(`npm start on a new data directory: ready in ${seconds} s\n`)

    const phone = await openChat(await journey.newWindow({ address }), '李师傅', '云桥发布')
    const desk = await signIn(await journey.newWindow({ address }), 'lead')
    await desk.goto('/console/inbox')
    const question = say('门口的窨井盖松了')
    await showView(desk, 'all')
    await desk.getByTestId('conversation-row').first().waitFor()
    const sentAt = await write(phone, question)
    await rowOf(desk, question).waitFor()
    const took = Math.round(performance.now() - sentAt)
    process.stdout.write(
      `the first message on a new data directory: in the console after ${took} ms\n`,
    )
    await openConversation(desk, question)
    const reply = say('已通知养护单位')
    await answer(desk, reply)
    await messagesOf(phone, reply).waitFor()

    const second = await runCommand('start', place)
    expect(second.code).not.toBe(0)
    expect(second.said).toContain('同一数据目录只能由一个程序打开')
    expect(second.said).toContain('Only one process may open it')
    expect(second.said).toContain(String(first.process.pid))
    await readAuditPage(address)

    expect(await stopProduct(first)).toBe(0)
    const offline = desk.getByText('与服务器的连接断开了，正在重新连接…')
    await offline.waitFor()
    await topOf(phone).getByTestId('back').click()
    await topOf(phone).getByTestId('offline').waitFor()
    const audit = await runCommand('verify-audit', place)
    expect(audit.said).toContain('审计链完整')
    expect(audit.code).toBe(0)

    product = await startProduct(place, Number(new URL(address).port))
    expect(product.address).toBe(address)
    await offline.waitFor({ state: 'detached' })
    await topOf(phone).getByTestId('offline').waitFor({ state: 'detached' })
    await topOf(phone).getByTestId('chat-row').filter({ hasText: reply }).click()
    await messagesOf(phone, question).waitFor()
    const next = say('谢谢，已经修好了')
    await write(phone, next)
    await messageIn(desk, next).waitFor()
    expect(await stopProduct(product)).toBe(0)
  })
})

/** The auditor's own page must say the chain is whole. */
async function readAuditPage(address: string): Promise<void> {
  const window = await journey.newWindow({ address })
  const page: Page = await signIn(window, 'audit')
  await page.goto('/console/audit')
  await page.getByTestId('audit-verify').click()
  await page.getByTestId('audit-verdict').getByText('审计链完整，共').waitFor()
}
