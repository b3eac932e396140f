import type { App } from '#platform/http/index.ts'
import { credentialRoutes } from './credentials.ts'
import { healthRoutes } from './health.ts'
import { menuRoutes } from './menu.ts'
import { qrCodeRoutes } from './qr-codes.ts'
import { registerRoutes } from './register.ts'

export function accountRoutes(app: App): void {
  registerRoutes(app)
  credentialRoutes(app)
  healthRoutes(app)
  menuRoutes(app)
  qrCodeRoutes(app)
}
