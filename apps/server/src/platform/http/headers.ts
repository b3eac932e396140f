const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  // The component library writes its styles at run time.
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** Headers of every answer. `framed` lets our own phone page show a citizen page in a frame. */
export function securityHeaders(options: {
  framed: boolean
  https: boolean
}): Record<string, string> {
  const ancestors = options.framed ? "frame-ancestors 'self'" : "frame-ancestors 'none'"
  return {
    'content-security-policy': [...policy, ancestors].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': options.framed ? 'SAMEORIGIN' : 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(self), microphone=(self)',
    ...(options.https && { 'strict-transport-security': 'max-age=31536000' }),
  }
}
