import { expect, test } from 'vitest'
import type { Session } from '#app/session.ts'
import { ApiError, OfflineError } from '#lib/api.ts'
import { createAcceptance } from './accept-invitation.ts'

const session = { stage: 'full' } as Session
const refused = (code: 'INVITATION_INVALID' | 'PASSWORD_TOO_WEAK' | 'SIGN_IN_FAILED') =>
  new ApiError(410, { code, message: code, requestId: 'r' })

/** Answers in the order given; an error is thrown. */
function scripted(accepts: unknown[], signIns: unknown[]) {
  const asked: string[] = []
  const next = (name: string, answers: unknown[]) => async () => {
    asked.push(name)
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer as Session
  }
  const accept = createAcceptance(
    { token: 'token', signInName: 'wang' },
    { accept: next('accept', accepts), signIn: next('sign-in', signIns) },
  )
  return { accept, asked }
}

test('accepts, then signs in', async () => {
  const { accept, asked } = scripted([undefined], [session])
  expect(await accept('password')).toBe(session)
  expect(asked).toEqual(['accept', 'sign-in'])
})

test('an accepted invitation is not accepted again when signing in failed', async () => {
  const { accept, asked } = scripted([undefined], [new OfflineError('offline'), session])
  await expect(accept('password')).rejects.toThrow('offline')
  expect(await accept('password')).toBe(session)
  expect(asked).toEqual(['accept', 'sign-in', 'sign-in'])
})

test('an acceptance whose answer was lost ends in signing in', async () => {
  const { accept } = scripted(
    [new OfflineError('offline'), refused('INVITATION_INVALID')],
    [session],
  )
  await expect(accept('password')).rejects.toThrow('offline')
  expect(await accept('password')).toBe(session)
})

test('an invitation used by somebody else is refused as such', async () => {
  const { accept } = scripted(
    [new OfflineError('offline'), refused('INVITATION_INVALID')],
    [refused('SIGN_IN_FAILED')],
  )
  await expect(accept('password')).rejects.toThrow('offline')
  await expect(accept('password')).rejects.toMatchObject({ code: 'INVITATION_INVALID' })
})

test('without a lost answer a used invitation leads to no attempt at signing in', async () => {
  const { accept, asked } = scripted([refused('INVITATION_INVALID')], [])
  await expect(accept('password')).rejects.toMatchObject({ code: 'INVITATION_INVALID' })
  expect(asked).toEqual(['accept'])
})

test('a weak password is refused, and another one may follow', async () => {
  const { accept } = scripted([refused('PASSWORD_TOO_WEAK'), undefined], [session])
  await expect(accept('weak')).rejects.toMatchObject({ code: 'PASSWORD_TOO_WEAK' })
  expect(await accept('a better password')).toBe(session)
})
