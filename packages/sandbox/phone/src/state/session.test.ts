import { describe, expect, it } from 'vitest'
import type { PhoneMessage, PhonePerson } from '../../../src/contract.ts'
import { type PhoneApi, RequestFailed } from './api.ts'
import { retryMessage, sendMessage } from './outbox.ts'
import { createSession } from './session.ts'

const PERSON: PhonePerson = { id: 'p1', name: '演示·甲', initials: '甲', colour: '#888' }
const ACCOUNT = {
  appId: 'wx1',
  name: '示例账号',
  alias: 'demo',
  kind: 'service' as const,
  verified: true,
  intro: '',
  colour: '#07c160',
  followed: true,
}

const text = (id: string, at: number, from: PhoneMessage['from'] = 'account'): PhoneMessage => ({
  id,
  at,
  from,
  body: { type: 'text', text: id },
})

function setUp(change: Partial<PhoneApi> = {}) {
  const asked: string[] = []
  const timers: (() => void)[] = []
  let kept: PhoneMessage[] = []
  const refuse = () => Promise.reject(new RequestFailed('没有准备', 500))
  const api: PhoneApi = {
    listChats: async () => {
      asked.push('chats')
      return [{ account: ACCOUNT, unread: 0 }]
    },
    openChat: async (appId) => {
      asked.push(`open ${appId}`)
      return { account: ACCOUNT, menu: [], messages: kept }
    },
    send: async () => ({ message: text('sent', 10, 'person') }),
    findAccounts: refuse,
    follow: refuse,
    unfollow: refuse,
    scan: refuse,
    pressMenu: refuse,
    answerMenuMessage: refuse,
    pay: refuse,
    listSubscriptions: refuse,
    answerSubscriptions: refuse,
    ...change,
  }
  const session = createSession(PERSON, {
    api,
    now: () => new Date(5),
    later: (run) => timers.push(run),
  })
  return {
    asked,
    session,
    keep: (messages: PhoneMessage[]) => {
      kept = messages
    },
    runTimers: () => {
      for (const run of timers.splice(0)) run()
    },
    settle: () => new Promise((resolve) => setImmediate(resolve)),
    thread: () => session.store.get().threads.wx1,
    ids: () => session.store.get().threads.wx1?.messages.map((message) => message.id),
  }
}

describe('reading', () => {
  it('reads a chat when it comes on top, and again when a message for it arrives', async () => {
    const { session, asked, settle, runTimers, ids } = setUp()
    session.push({ name: 'chat', appId: 'wx1' })
    await settle()
    session.hear({ kind: 'message', appId: 'wx1', message: text('new', 2) })
    expect(ids()).toEqual(['new'])
    session.hear({ kind: 'message', appId: 'wx1', message: text('old', 1) })
    runTimers()
    await settle()
    expect(ids()).toEqual(['old', 'new'])
    expect(asked).toEqual(['open wx1', 'chats', 'open wx1', 'chats'])
  })

  it('reads only the list for a chat that is not on top', async () => {
    const { session, asked, settle, runTimers } = setUp()
    session.hear({ kind: 'message', appId: 'wx1', message: text('m', 1) })
    runTimers()
    await settle()
    expect(asked).toEqual(['chats'])
  })

  it('keeps a message that came by the stream while the chat was being read', async () => {
    const { session, settle, ids, keep } = setUp()
    session.push({ name: 'chat', appId: 'wx1' })
    await settle()
    const reading = session.loadThread('wx1')
    session.hear({ kind: 'message', appId: 'wx1', message: text('m', 1) })
    keep([])
    await reading
    expect(ids()).toEqual(['m'])
  })

  it('reads again after the connection was lost', async () => {
    const { session, asked, settle, runTimers } = setUp()
    session.setConnection('offline')
    session.setConnection('online')
    session.setConnection('online')
    runTimers()
    await settle()
    expect(asked).toEqual(['chats'])
  })

  it('says why a chat cannot be opened, and forgets it after a while', async () => {
    const { session, settle, runTimers } = setUp({
      openChat: () => Promise.reject(new RequestFailed('未关注该公众号', 403)),
    })
    session.push({ name: 'chat', appId: 'wx1' })
    await settle()
    expect(session.store.get().toast).toBe('未关注该公众号')
    runTimers()
    expect(session.store.get().toast).toBe('')
  })
})

describe('sending', () => {
  it('shows the bubble at once and puts the message in its place', async () => {
    const { session, settle, thread, ids } = setUp()
    session.push({ name: 'chat', appId: 'wx1' })
    await settle()
    const sending = sendMessage(session, 'wx1', { type: 'text', text: '您好' })
    expect(thread()?.pending).toMatchObject([{ state: 'sending', at: 5 }])
    await sending
    expect(thread()?.pending).toEqual([])
    expect(ids()).toEqual(['sent'])
  })

  it('shows its own message once when the stream is faster than the answer', async () => {
    const { session, settle, thread, ids, keep } = setUp()
    session.push({ name: 'chat', appId: 'wx1' })
    await settle()
    const sending = sendMessage(session, 'wx1', { type: 'text', text: '您好' })
    session.hear({ kind: 'message', appId: 'wx1', message: text('sent', 10, 'person') })
    session.hear({ kind: 'message', appId: 'wx1', message: text('elsewhere', 11, 'person') })
    expect(ids()).toEqual([])
    keep([text('sent', 10, 'person'), text('elsewhere', 11, 'person')])
    await sending
    await settle()
    expect(thread()?.pending).toEqual([])
    expect(ids()).toEqual(['sent', 'elsewhere'])
  })

  it('keeps a failed message, marked, until it is sent again', async () => {
    let refused = true
    const { session, settle, thread, ids } = setUp({
      send: async () => {
        if (refused) throw new RequestFailed('网络连接失败', 0)
        return { message: text('sent', 10, 'person') }
      },
    })
    session.push({ name: 'chat', appId: 'wx1' })
    await settle()
    await sendMessage(session, 'wx1', { type: 'text', text: '您好' })
    const [failed] = thread()?.pending ?? []
    expect(failed?.state).toBe('failed')
    expect(session.store.get().toast).toBe('网络连接失败')
    refused = false
    if (failed) await retryMessage(session, 'wx1', failed)
    expect(thread()?.pending).toEqual([])
    expect(ids()).toEqual(['sent'])
  })
})
