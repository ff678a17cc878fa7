// Objects in the emulator's memory: orders and others, with the actions of people on them.
import { all, get, getSettings, listed, on, post } from './api.js'
import { callOf, gateway } from './calls.js'
import { badge, button, count, done, failed, field, full, h, later, link, plain, short, swap, t, table, zh } from './dom.js'
import { collection } from './list.js'
import { resend, summary } from './notifications.js'

const enc = encodeURIComponent
const newest = ids => [...(ids || [])].sort((a, b) => b - a)

export function view() {
  let kinds = [], kind = null, wanted = []
  const caption = x => zh ? x.title || x.name || x.kind : x.label || x.name || x.kind
  const statusName = name => zh && kind?.statuses?.find(s => s.name === name)?.title || name
  const statusTag = name => h('span.badge.plain@object-status', { 'data-state': name, title: name }, statusName(name))
  const texts = o => Object.values(o.fields || {}).filter(value => typeof value === 'string' && value && value !== o.status)
  const label = o => o.label || texts(o)[0] || `${o.kind} ${o.id}`
  const tabs = h('nav.tabs@kinds', { 'aria-label': t('kinds') })
  const filter = h('select@status-filter'), result = h('div@action-result')

  const self = collection({
    name: 'objects', one: 'object', path: () => `objects/${enc(kind?.kind)}`, link: () => `#/objects/${enc(kind?.kind ?? '')}`, event: 'object', head: tabs, foreign: data => data.kind !== kind?.kind,
    filters: [
      [t('search'), h('input@object-text', { type: 'search', spellcheck: 'false' }), (o, value) => JSON.stringify(o.fields).toLowerCase().includes(value)],
      [t('status'), filter, (o, value) => o.status.toLowerCase() === value]],
    row: o => [h('div', h('b', label(o)), h('span.when', short(o.created))), h('div.under', statusTag(o.status), `#${o.id}`, h('span.rest', texts(o).filter(text => text !== label(o)).slice(0, 4).join(' · ')))],
    empty() {
      const hint = h('p')
      if (!kind) return h('p', t('no_kinds'))
      getSettings().then(settings => { hint.textContent = t('objects_empty_text', { url: gateway(settings), app: settings.app_id }) }, () => {})
      return [h('h3', t('objects_empty', { kind: caption(kind) })), hint]
    },
    async detail(o, set) {
      const page = /^(https?:|\/)/.test(o.page) && o.page
      set('head', [o.status, label(o), page], () => h('header', h('h2', label(o)), h('p.meta', statusTag(o.status), zh && h('code', o.status), `${caption(kind)} #${o.id} · ${full(o.created)}`),
        page && h('p', h('a@object-page', { href: page, target: '_blank', rel: 'noopener' }, t('open_page')))))
      const possible = (kind.actions || []).filter(action => o.actions?.includes(action.name)), [last] = newest(o.notifications)
      set('actions', [possible, o.defaults, last], () => h('section@actions', h('h3', t('actions')),
        h('div.actions', possible.map(action => form(o, action)), last !== undefined && button('@notify-again', () => resend(last, result), t('notify_again')), !possible.length && h('p.meta@no-actions', t('no_actions')))))
      set('result', 0, () => result)
      set('fields', o.fields, () => h('section@object-fields', h('h3', t('fields')), table(o.fields)))
      const sent = await all(newest(o.notifications).slice(0, 10).map(id => `notifications/${id}`))
      set('sent', sent, () => sent.length && h('section@object-notifications', h('h3', t('nav_notifications')), sent.map(summary)))
      const calls = newest(o.calls).slice(0, 50).map(id => callOf(id) || { id })
      set('calls', calls, () => calls.length && h('section@object-calls', h('h3', t('history')), h('ul.rows', calls.map(call =>
        h('li', link('call-link', `#/calls/${call.id}`, call.id, `#${call.id} ${plain(call.api)}`), call.verdict && badge(call.verdict), call.time && h('span.when', short(call.time)))))))
    },
  })

  function form(o, action) {
    const inputs = (action.inputs || []).map(input => {
      const flag = input.kind === 'flag', value = o.defaults?.[action.name]?.[input.name]
      const control = h('input@input', flag ? { type: 'checkbox', 'data-id': input.name } : { 'data-id': input.name, inputmode: input.kind === 'number' && 'decimal', value: plain(value), autocomplete: 'off' })
      return { ...input, control, read: () => flag ? control.checked || undefined : control.value.trim() || undefined, field: field(caption(input), control) }
    })
    const submit = h(`button${action.name === kind.actions[0].name ? '.primary' : ''}@action`, { 'data-id': action.name }, caption(action))
    return h(`form.action${inputs.length ? '.box' : ''}@action-form`, { 'data-id': action.name, onsubmit: async event => {
      event.preventDefault()
      submit.disabled = true
      try {
        const after = await post(`objects/${enc(o.kind)}/${enc(o.id)}/${enc(action.name)}`, Object.fromEntries(inputs.map(input => [input.name, input.read()])))
        result.replaceChildren(done(t('action_done', { action: caption(action), status: statusName(after.status) })))
        await self.refresh()
      } catch (error) { result.replaceChildren(failed(error)) }
      submit.disabled = false
      if (submit.isConnected) submit.focus()
      else self.element.lastChild.focus()
    } }, inputs.map(input => input.field), submit)
  }

  const drawTabs = () => swap(tabs, kinds.map(k => h(`a${k.count ? '' : '.none'}@kind`, { href: `#/objects/${enc(k.kind)}`, 'data-id': k.kind, 'aria-current': k.kind === kind?.kind && 'page' }, zh ? k.title || k.kind : k.kind.replaceAll('_', ' '), ' ', h('small', count(k.count)))))
  async function readKinds() {
    try { kinds = listed(await get('objects')) } catch { /* The banner says that the emulator is not reachable. */ }
    kind = kinds.find(k => k.kind === kind?.kind) || null
    drawTabs()
  }
  async function show(path) {
    wanted = path
    if (!kinds.length) await readKinds()
    if (wanted !== path) return
    const next = kinds.find(k => path[0] ? k.kind === path[0] : k.count) || kinds[0] || null
    if (next?.kind !== kind?.kind) {
      kind = next
      filter.replaceChildren(h('option', { value: '' }, t('any')), ...(kind?.statuses || []).map(s => h('option', { value: s.name.toLowerCase() }, statusName(s.name))))
      self.show(null)
      self.load()
      result.replaceChildren()
    }
    drawTabs()
    if (kind) self.show(path[1] ? Number(path[1]) : null)
  }
  on('object reset open', later(300, () => { if (self.element.isConnected) readKinds().then(() => kind || show(wanted)) }))
  return { element: self.element, show: path => { if (kinds.length) readKinds(); return show(path) } }
}
