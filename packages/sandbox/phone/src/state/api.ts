import type {
  PhoneAccount,
  PhoneChat,
  PhoneMenuButton,
  PhoneMessage,
  PhonePerson,
  PhoneSend,
  PhoneSubscription,
} from '../../../src/contract.ts'

const ROOT = '/phone/api'

/** A chat as it is opened. */
interface OpenedChat {
  account: PhoneAccount
  menu: PhoneMenuButton[]
  messages: PhoneMessage[]
}

/** What a scanned code turned out to be. */
interface Scanned {
  appId?: string
  followed?: boolean
  /** Of a scene code; goes with the request to follow. */
  ticket?: string
  url?: string
}

/** What one person's phone asks of the sandbox. Every call rejects with {@link RequestFailed}. */
export interface PhoneApi {
  listChats(): Promise<PhoneChat[]>
  openChat(appId: string): Promise<OpenedChat>
  findAccounts(search: string): Promise<PhoneAccount[]>
  follow(appId: string, ticket?: string): Promise<unknown>
  unfollow(appId: string): Promise<unknown>
  scan(text: string): Promise<Scanned>
  send(appId: string, message: PhoneSend): Promise<{ message: PhoneMessage }>
  pressMenu(appId: string, path: number[], result?: string): Promise<{ url?: string }>
  answerMenuMessage(appId: string, menuId: string, content: string): Promise<unknown>
  pay(prepayId: string): Promise<{ state: string }>
  listSubscriptions(appId: string): Promise<PhoneSubscription[]>
  answerSubscriptions(
    appId: string,
    choices: { templateId: string; accept: boolean }[],
  ): Promise<unknown>
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const init: RequestInit | undefined =
    body === undefined
      ? undefined
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
  const response = await fetch(ROOT + path, init).catch(() => {
    throw new RequestFailed('网络连接失败', 0)
  })
  const text = await response.text()
  if (!response.ok) throw new RequestFailed(reasonOf(text, response.status), response.status)
  return (text === '' ? {} : JSON.parse(text)) as T
}

/** The sandbox's own words for a refusal, where it gave any. */
function reasonOf(text: string, status: number): string {
  try {
    const { error } = JSON.parse(text) as { error?: string | { message?: string } }
    const reason = typeof error === 'string' ? error : error?.message
    if (reason) return reason
  } catch {
    // Not JSON: a proxy's page, which says nothing to the person.
  }
  return `请求失败（${status}）`
}

/** Lists the people who can hold the phone. */
export const listPeople = () => call<PhonePerson[]>('/people')

/** Adds a person. */
export const addPerson = (name: string) => call<PhonePerson>('/people', { name })

/** Gives the address of a person's event stream. */
export const eventsUrl = (personId: string) =>
  `${ROOT}/people/${encodeURIComponent(personId)}/events`

/** Gives the address at which the built-in browser opens `url` for a person, OAuth done. */
export const openUrl = (personId: string, url: string) =>
  `${ROOT}/people/${encodeURIComponent(personId)}/open?url=${encodeURIComponent(url)}`

/** Makes the calls of one person's phone. */
export function createApi(personId: string): PhoneApi {
  const me = `/people/${encodeURIComponent(personId)}`
  const chat = (appId: string) => `${me}/chats/${encodeURIComponent(appId)}`
  return {
    listChats: () => call(`${me}/chats`),
    openChat: (appId) => call(chat(appId)),
    findAccounts: (search) =>
      call(`/accounts?${new URLSearchParams({ search, person: personId }).toString()}`),
    follow: (appId, ticket) => call(`${me}/follow`, { appId, ticket }),
    unfollow: (appId) => call(`${me}/unfollow`, { appId }),
    scan: (text) => call(`${me}/scan`, { text }),
    send: (appId, message) => call(`${chat(appId)}/messages`, message),
    pressMenu: (appId, path, result) => call(`${chat(appId)}/menu`, { path, result }),
    answerMenuMessage: (appId, menuId, content) =>
      call(`${chat(appId)}/menu-message`, { menuId, content }),
    pay: (prepayId) => call(`${me}/pay`, { prepayId }),
    listSubscriptions: (appId) =>
      call(`${me}/subscribe-templates?${new URLSearchParams({ appId }).toString()}`),
    answerSubscriptions: (appId, choices) => call(`${me}/subscribe-templates`, { appId, choices }),
  }
}

/** A call that failed; `message` can be shown to the person, `status` is 0 without a connection. */
export class RequestFailed extends Error {
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}
