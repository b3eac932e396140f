export { createVaultStore } from './store.ts'
export { createVault, type Vault } from './vault.ts'
