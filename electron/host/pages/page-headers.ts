/** The headers of every answer to a page. `socketOrigin`: where the page's WebSocket is, if it has one. */
export function pageHeaders(nonce: string, socketOrigin: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce, socketOrigin),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), usb=()',
    'X-DNS-Prefetch-Control': 'off',
    'Cache-Control': 'no-store',
  }
}

function contentSecurityPolicy(nonce: string, socketOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "media-src 'self'",
    `connect-src 'self' ${socketOrigin}`.trim(),
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}
