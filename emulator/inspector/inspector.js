// The inspector: a page that shows the work of the emulator. This file builds the frame and follows the address.
import { connect, get, listed, on, post } from './inspector/api.js'
import * as calls from './inspector/calls.js'
import { clock } from './inspector/clock.js'
import { announce, button, failed, h, kindTitles, lang, live, t, zh } from './inspector/dom.js'
import * as faults from './inspector/faults.js'
import * as notifications from './inspector/notifications.js'
import * as objects from './inspector/objects.js'
import * as settings from './inspector/settings.js'

const modules = { calls, objects, notifications, faults, settings }
const views = {}, tops = new Map()
const main = h('main', { id: 'main', tabindex: -1 })
const links = Object.keys(modules).map(name => h(`a@nav-${name}`, { href: `#/${name}` }, t(`nav_${name}`)))
const languages = Object.entries({ zh: '中文', en: 'English' }).map(([code, name]) => h(`a@lang-${code}`, { lang: code, 'aria-current': code === lang && 'true' }, name))
const banner = h('div.banner@offline', { role: 'alert', hidden: true })
const problem = h('div')
const dialog = h('dialog@reset-dialog', { 'aria-labelledby': 'reset-title' }, h('h2', { id: 'reset-title' }, t('reset_title')), h('p', t('reset_text')), problem,
  h('div.buttons', button('@reset-cancel', () => dialog.close(), t('cancel')), button('.danger@reset-confirm', async () => {
    try {
      await post('reset')
      dialog.close()
      announce(t('reset_done'))
    } catch (error) { problem.replaceChildren(failed(error)) }
  }, t('reset'))))

document.documentElement.lang = zh ? 'zh-CN' : 'en'
document.body.replaceChildren(
  h('a.skip', { href: '#main', onclick: event => { event.preventDefault(); main.focus() } }, t('skip')),
  h('header.top', h('h1', t('title')), h('nav.main', { 'aria-label': t('main_nav') }, links),
    h('div.tools', clock(), h('nav.lang', { 'aria-label': t('language') }, languages), button('@reset', () => { problem.replaceChildren(); dialog.showModal() }, t('reset')))),
  banner, main, dialog, live)

function follow() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?')
  const [first, ...rest] = path.split('/').filter(Boolean).map(part => part.includes('%') ? decode(part) : part)
  const name = Object.hasOwn(modules, first) ? first : 'calls'
  const view = views[name] ||= modules[name].view()
  if (main.firstChild !== view.element) {
    const inside = main.contains(document.activeElement)
    main.replaceChildren(view.element)
    if (inside) main.focus()
    // A browser forgets the scroll position of an element that leaves the page.
    for (const [box, top] of tops) if (view.element.contains(box)) box.scrollTop = top
    for (const link of links) link.setAttribute('aria-current', link.dataset.test === `nav-${name}` ? 'page' : 'false')
  }
  document.title = `${t(`nav_${name}`)} · ${t('title')}`
  view.show(rest, new URLSearchParams(query))
  for (const link of languages) link.href = `?lang=${link.lang}${location.hash}`
}
function decode(part) { try { return decodeURIComponent(part) } catch { return part } }

main.addEventListener('scroll', ({ target }) => { if (target.matches('.list')) tops.set(target, target.scrollTop) }, { capture: true, passive: true })
on('reachable', value => {
  if (value && !banner.hidden) announce(t('online'))
  banner.hidden = value
  banner.textContent = value ? '' : t('offline')
})
// Other views use the list of calls, so it exists from the start.
views.calls = calls.view()
if (zh) try { for (const { kind, title } of listed(await get('objects'))) kindTitles.set(kind, title) } catch { /* The banner says that the emulator is not reachable. */ }
addEventListener('hashchange', follow)
follow()
connect()
