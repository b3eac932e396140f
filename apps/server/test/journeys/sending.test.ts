import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openJourney, patience } from './browser.ts'
import { answer, inState, messageOut, openConversation } from './desk.ts'
import { openDesk } from './people.ts'
import { messagesOf, openChat, write } from './phone.ts'
import { misbehave } from './sandbox.ts'
import { say } from './words.ts'

const journey = openJourney()

const citizen = '何同学'
const cutOff = { answer: say('二楼还有空位'), at: 0, address: '' }

describe('an answer whose connection is cut after the platform did the work', () => {
  it('is of unknown outcome, is on the phone, and is not offered to be sent again', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), citizen, '云桥发布')
    const question = say('自习室还有座位吗')
    await write(phone, question)
    const desk = await openDesk(journey, 'agent', 'inbox')
    await openConversation(desk, question)

    await misbehave(journey.address(), '/cgi-bin/message/custom/send', { kind: 'cut' })
    await answer(desk, cutOff.answer)
    cutOff.at = performance.now()
    cutOff.address = desk.url()
    await messagesOf(phone, cutOff.answer).waitFor()
    const ours = messageOut(desk, cutOff.answer)
    await inState(ours, 'unknown').waitFor()
    expect(await ours.getByTestId('send-again').count()).toBe(0)
  })
})

describe('the reply window', () => {
  it('says how many answers are left, closes after five, and opens with the next message', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '小赵', '云桥发布')
    const question = say('想改预约时间')
    await write(phone, question)
    const desk = await openDesk(journey, 'agent', 'inbox')
    await openConversation(desk, question)

    const bar = desk.getByTestId('reply-window')
    const shown = new Set<number>()
    // Within a minute of following, three answers are the follow's and take nothing of the five.
    for (let sent = 0; sent < 5 + 3; sent++) {
      const left = await answersLeft(desk)
      if (left === 0) break
      await bar.getByText(`还可发 ${left} 条`).waitFor()
      shown.add(left)
      const words = say(`答复之 ${sent + 1}`)
      await answer(desk, words)
      await inState(messageOut(desk, words), 'sent').waitFor()
      await messagesOf(phone, words).waitFor()
    }
    expect([...shown]).toEqual([5, 4, 3, 2, 1])
    await bar.getByText('本轮 5 条已用完').waitFor()
    await desk.locator('[data-testid=send]:disabled').waitFor()

    await write(phone, say('还有一个问题'))
    await bar.getByText('还可发 5 条').waitFor()
  })

  it('counts down while one looks at it', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '陈阿姨', '云桥发布')
    const question = say('残疾证年审要带什么')
    await write(phone, question)
    const desk = await openDesk(journey, 'lead')
    await desk.clock.install()
    await desk.goto('/console/inbox')
    await openConversation(desk, question)
    const before = await minutesLeft(desk)
    expect(before).toBeGreaterThan(47 * 60)
    expect(before).toBeLessThanOrEqual(48 * 60)

    // Nothing from the server can correct the clock meanwhile.
    await desk.context().setOffline(true)
    try {
      await desk.clock.fastForward('10:00')
      await expect
        .poll(() => minutesLeft(desk), { timeout: patience })
        .toBeLessThanOrEqual(before - 10)
    } finally {
      await desk.context().setOffline(false)
    }
  })
})

// Here, and not above: the platform's records are asked a minute later, and that minute is used.
describe('the answer that was cut off', () => {
  it('was looked up: it is sent, and on the phone once', async () => {
    expect(cutOff.address).not.toBe('')
    const desk = await openDesk(journey, 'agent', cutOff.address.split('/console/')[1])
    const ours = messageOut(desk, cutOff.answer)
    await inState(ours, 'confirmed').waitFor({ timeout: 60_000 + 2 * patience })
    const seconds = Math.round((performance.now() - cutOff.at) / 1000)
    process.stdout.write(`cut off after the work → looked up and settled within ${seconds} s\n`)
    expect(await ours.count()).toBe(1)
    const phone = await openChat(await journey.newWindowOf('phone'), citizen, '云桥发布')
    await messagesOf(phone, cutOff.answer).first().waitFor()
    expect(await messagesOf(phone, cutOff.answer).count()).toBe(1)
  })
})

/** What the server says of the open conversation. */
async function answersLeft(desk: Page): Promise<number> {
  const [, key] = /\/inbox\/([^/]+\/[^/?]+)/.exec(desk.url()) ?? []
  const answered = await desk.request.get(`/api/inbox/conversations/${key}`)
  expect(answered.status()).toBe(200)
  const { window }: { window: { left: number } } = await answered.json()
  return window.left
}

async function minutesLeft(desk: Page): Promise<number> {
  const said = (await desk.getByTestId('reply-window').textContent()) ?? ''
  const [, hours, minutes] = /剩 (\d+) 小时 (\d+) 分/.exec(said) ?? []
  return Number(hours) * 60 + Number(minutes)
}
