// The clock in the header.
import { get, on, put } from './api.js'
import { ahead, announce, beijing, button, failed, full, h, t } from './dom.js'

export function clock() {
  let now, read = 0, stopped = false, offset = 0
  const time = h('span@clock-now'), note = h('small@clock-note'), china = h('p.meta'), result = h('div')
  const current = () => stopped ? now : now + Date.now() - read
  function draw() {
    if (!now) return
    time.textContent = full(current())
    china.textContent = t('clock_beijing', { time: beijing(current()) })
  }
  function take(state) {
    now = Date.parse(state.now)
    read = Date.now()
    stopped = state.stopped
    offset = state.offset_ms ?? now - read
    const parts = [stopped && t('clock_stopped'), Math.abs(offset) > 2000 && ahead(offset)].filter(Boolean)
    note.textContent = parts.join(' · ')
    details.classList.toggle('changed', parts.length > 0)
    stop.textContent = t(stopped ? 'clock_resume' : 'clock_stop')
    draw()
  }
  const fetchNow = () => get('clock').then(take, () => {})
  async function change(...steps) {
    try {
      for (const step of steps) {
        await put('clock', step())
        take(await get('clock'))
      }
      result.replaceChildren()
      announce(`${t('clock')}: ${time.textContent} ${note.textContent}`)
    } catch (error) { result.replaceChildren(failed(error)) }
  }
  const move = (test, ms) => button(`@clock-${test}`, () => change(() => ({ move_ms: ms })), t(`clock_${test}`))
  const stop = button('@clock-stop', () => change(() => stopped ? { resume: true } : { stop: true }), t('clock_stop'))
  const back = button('@clock-back', () => change(() => ({ resume: true }), () => ({ move_ms: -Math.round(offset) })), t('clock_back'))
  const summary = h('summary@clock', h('span.hidden', `${t('clock')} `), time, note)
  const details = h('details.clock', summary, h('div.panel', { role: 'group', 'aria-label': t('clock') }, china, h('div.buttons', stop, move('minute', 6e4), move('hour', 36e5), move('day', 864e5), back), result))
  details.addEventListener('keydown', event => { if (event.key === 'Escape') { details.open = false; summary.focus() } })
  addEventListener('click', event => { if (!details.contains(event.target)) details.open = false })
  setInterval(draw, 1000)
  on('clock', state => state.now ? take(state) : fetchNow())
  on('open', fetchNow)
  return details
}
