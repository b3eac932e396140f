import type { PhoneChat, PhoneEvent, PhonePerson } from '../../../src/contract.ts'
import type { PhoneApi } from './api.ts'
import type { Connection } from './live.ts'
import { chatOnTop, type Page, popPage, pushPage, replacePage, type Stack } from './navigation.ts'
import { createStore, type Store } from './store.ts'
import { isSending, mergeMessages, type Thread } from './threads.ts'

export interface SessionState {
  connection: Connection
  /** The accounts followed. Undefined until the list has been read once. */
  chats: PhoneChat[] | undefined
  threads: Readonly<Record<string, Thread>>
  stack: Stack
  toast: string
}

interface SessionSurroundings {
  api: PhoneApi
  now(): Date
  /** Calls back after a delay in milliseconds. */
  later(callback: () => void, delay: number): void
}

/** One person's phone: what it knows, and what its screens can ask of it. */
export interface Session extends SessionSurroundings {
  person: PhonePerson
  store: Store<SessionState>
  push(page: Page): void
  pop(): void
  replace(page: Page): void
  /** Takes every page away, down to the tabs. */
  goHome(): void
  /** Shows a short message for two seconds. */
  toast(text: string): void
  /** Runs a request; says why in a toast when it fails, and then gives undefined. */
  attempt<T>(request: Promise<T>): Promise<T | undefined>
  loadChats(): Promise<void>
  /** Reads a chat, which also marks it as read. */
  loadThread(appId: string): Promise<void>
  updateThread(appId: string, change: (thread: Thread) => Thread): void
  /** Takes in what the event stream says. */
  hear(event: PhoneEvent): void
  /** Takes in whether the event stream is open; reads again what may have been missed. */
  setConnection(connection: Connection): void
}

const TOAST_TIME = 2000
const GATHER_TIME = 120

/** Makes the phone of a person; nothing is asked of the sandbox until a function is called. */
export function createSession(person: PhonePerson, around: SessionSurroundings): Session {
  const { api, later } = around
  const store = createStore<SessionState>({
    connection: 'connecting',
    chats: undefined,
    threads: {},
    stack: [],
    toast: '',
  })
  const set = (part: Partial<SessionState>) => store.update((state) => ({ ...state, ...part }))
  const missed = new Set<string>()
  let gathering = false

  const session: Session = {
    ...around,
    person,
    store,
    push(page) {
      set({ stack: pushPage(store.get().stack, page) })
      readTop()
    },
    pop() {
      set({ stack: popPage(store.get().stack) })
      readTop()
    },
    replace(page) {
      set({ stack: replacePage(store.get().stack, page) })
      readTop()
    },
    goHome() {
      set({ stack: [] })
    },
    toast(text) {
      set({ toast: text })
      later(() => store.get().toast === text && set({ toast: '' }), TOAST_TIME)
    },
    async attempt(request) {
      try {
        return await request
      } catch (error) {
        session.toast(error instanceof Error ? error.message : '操作失败')
        return undefined
      }
    },
    async loadChats() {
      const chats = await api.listChats().catch(() => undefined)
      // What was said to an account that is no longer followed stays out of sight, as in the app.
      if (chats) set({ chats: chats.filter((chat) => chat.account.followed) })
    },
    async loadThread(appId) {
      missed.delete(appId)
      const opened = await session.attempt(api.openChat(appId))
      if (!opened) return
      const known = store.get().threads[appId]
      const messages = mergeMessages(known?.messages ?? [], opened.messages)
      const thread = { ...opened, messages, pending: known?.pending ?? [] }
      set({ threads: { ...store.get().threads, [appId]: thread } })
      await session.loadChats()
    },
    updateThread(appId, change) {
      const thread = store.get().threads[appId]
      if (!thread) return
      const changed = change(thread)
      set({ threads: { ...store.get().threads, [appId]: changed } })
      if (missed.has(appId) && !isSending(changed)) void session.loadThread(appId)
    },
    hear(event) {
      if (event.kind === 'message') hearMessage(event)
      gather()
    },
    setConnection(connection) {
      const before = store.get().connection
      set({ connection })
      if (connection === 'online' && before !== 'online') gather()
    },
  }

  /**
   * Adds a message that came by the stream.
   *
   * The person's own message may arrive before the answer to the request that sent it; while
   * something is being sent, such a message waits for that answer.
   */
  function hearMessage({ appId, message }: Extract<PhoneEvent, { kind: 'message' }>): void {
    const thread = store.get().threads[appId]
    if (thread && message.from === 'person' && isSending(thread)) missed.add(appId)
    else
      session.updateThread(appId, (one) => ({
        ...one,
        messages: mergeMessages(one.messages, [message]),
      }))
  }

  /** Reads again what lies on top and the list of chats, once for events that come together. */
  function gather(): void {
    if (gathering) return
    gathering = true
    later(() => {
      gathering = false
      if (!readTop()) void session.loadChats()
    }, GATHER_TIME)
  }

  function readTop(): boolean {
    const appId = chatOnTop(store.get().stack)
    if (appId !== undefined) void session.loadThread(appId)
    return appId !== undefined
  }

  return session
}
