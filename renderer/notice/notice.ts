import '../client/zod-without-eval.ts'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import './notice.css'
import { noticeFrom } from './notice-from.ts'

const notice = noticeFrom(new URLSearchParams(location.search))
document.documentElement.lang = notice.languageTag
for (const part of ['title', 'what', 'where', 'todo', 'close'] as const) {
  const element = document.getElementById(part)
  if (!element) continue
  element.textContent = notice[part]
  element.hidden = notice[part] === ''
}
document.getElementById('close')?.addEventListener('click', () => window.close())
document.addEventListener('keydown', ({ key }) => key === 'Escape' && window.close())
