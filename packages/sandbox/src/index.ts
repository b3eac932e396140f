export type {
  Account,
  CallbackConfig,
  CallbackMode,
  Capability,
  NewAccount,
} from './accounts/account.ts'
export { FAULT_NOTICE, type PushResult } from './callbacks/push.ts'
export type * from './contract.ts'
export type { CallbackEntry, CallEntry, DeliveryEntry, Ledger } from './ledger/ledger.ts'
export type {
  ApiFault,
  ApiMisbehaviour,
  CallbackFault,
  CallbackMisbehaviour,
} from './misbehave/rules.ts'
export type { SayResult } from './people/acts.ts'
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts'
