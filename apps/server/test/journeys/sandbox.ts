import { expect } from 'vitest'

/** Tells the sandbox at an address what the next call of an API suffers (packages/sandbox). */
export async function misbehave(address: string, api: string, fault: object): Promise<void> {
  const answered = await fetch(`${address}/control/call/misbehave`, {
    method: 'POST',
    body: JSON.stringify({ args: [{ api, fault }] }),
  })
  expect(answered.status).toBe(200)
}
