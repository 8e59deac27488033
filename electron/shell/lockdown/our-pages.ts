/** Whether a URL is one of our pages; parsed, because `app://bundle.evil/` begins the same. */
export function isOurs(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null
  return parsed?.protocol === 'app:' && parsed.host === 'bundle'
}
