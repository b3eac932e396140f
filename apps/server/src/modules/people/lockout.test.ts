import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
})
afterAll(() => server.close())

describe('lockout', () => {
  it('lets five of twenty parallel guesses through, and then not even the right password', async () => {
    const person = await server.person(tree.left)
    const wrong = () => server.browser().signIn({ ...person, password: 'wrong-wrong-wrong' })
    const answers = await Promise.all(Array.from({ length: 20 }, wrong))
    const statuses = answers.map((answer) => answer.status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(15)
    const locked = await server.browser().signIn(person)
    expect(locked.body.error).toMatchObject({
      code: 'SIGN_IN_LOCKED',
      details: {
        retryAt: new Date(server.clock.now().getTime() + 15 * 60_000).toISOString(),
        seconds: 900,
      },
    })
    server.clock.advance(15 * 60_000)
    expect((await server.browser().signIn(person)).status).toBe(200)
  })

  it('locks an unknown name just the same', async () => {
    const signInName = `nobody${Date.now()}`
    for (let attempt = 0; attempt < 5; attempt++)
      expect((await server.browser().signIn({ signInName, password: 'x' })).status).toBe(401)
    expect((await server.browser().signIn({ signInName, password: 'x' })).status).toBe(429)
  })

  it('forgets failures after a success', async () => {
    const person = await server.person(tree.left)
    const wrong = { ...person, password: 'wrong-wrong-wrong' }
    for (let round = 0; round < 3; round++) {
      for (let attempt = 0; attempt < 4; attempt++) await server.browser().signIn(wrong)
      expect((await server.browser().signIn(person)).status).toBe(200)
    }
  })

  it('locks an address that tries one password on many names', async () => {
    const person = await server.person(tree.left)
    const from = (signInName: string, password: string, remoteAddress: string) =>
      server.http.inject({
        method: 'POST',
        url: '/api/session',
        remoteAddress,
        payload: { signInName, password },
      })
    for (let attempt = 0; attempt < 30; attempt++) {
      const answer = await from(`spray${attempt}x${person.signInName}`, 'x', '198.51.100.9')
      expect(answer.statusCode).toBe(401)
    }
    const { signInName, password } = person
    expect((await from(signInName, password, '198.51.100.9')).statusCode).toBe(429)
    expect((await from(signInName, password, '198.51.100.10')).statusCode).toBe(200)
    server.clock.advance(15 * 60_000)
    expect((await from(signInName, password, '198.51.100.9')).statusCode).toBe(200)
  })
})
