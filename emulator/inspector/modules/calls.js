// The live list of calls, and the detail of one.
import { all, getSettings, remove } from './api.js'
import { announce, badge, block, button, copy, count, difference, duration, failed, field, fold, full, h, json, later, link, objectLink, plain, select, short, swap, t, table, zh } from './dom.js'
import { collection } from './list.js'
import { inChinese } from './mistakes.js'
import { summary } from './notifications.js'

let calls
export const callOf = id => calls.find(id)
const distinct = name => [...new Set(calls.items().map(call => call[name]))].sort()
export const apisSeen = () => distinct('api')
export const codesSeen = () => distinct('code')

export const gateway = settings => `${settings.base_url.replace(/\/$/, '')}/gateway.do`
export const curl = settings => `curl -G '${gateway(settings)}' -d app_id=${settings.app_id} -d method=alipay.trade.query -d charset=utf-8 --data-urlencode 'biz_content={"out_trade_no":"1"}'`

function welcome() {
  const steps = h('ol@first-steps')
  getSettings().then(settings => steps.append(
    h('li', t('step_address'), h('pre', `V2  ${gateway(settings)}\nV3  ${settings.base_url}\nAPPID  ${settings.app_id}`)),
    h('li', t('step_keys'), ' ', h('a', { href: '#/settings' }, t('nav_settings'))),
    h('li', block('curl', t('step_call'), curl(settings), { level: 'p' }))), () => {})
  return [h('h3', t('calls_empty')), steps]
}

// The coverages of APIs without a spec file.
const uncovered = new Set(['undescribed', 'unknown'])
const row = call => [
  h('div', h('b.api', call.api || '—'), call.api && uncovered.has(call.coverage) && h('span.tag', t(`is_${call.coverage}`)), h('span.when', short(call.time))),
  h('div.under', badge(call.verdict), `#${call.id} · ${t(`short_${call.protocol}`)}`,
    h('span.rest', [call.verdict !== 'accepted' && call.code, ...(call.objects || []).map(o => o.label || `${o.kind} ${o.id}`), call.title].filter(Boolean).join(' · ')), h('span.when', duration(call.duration_us)))]

// New calls are read out at most once in three seconds.
let unspoken = 0
const speak = later(3000, () => {
  const { api, verdict } = calls.items().at(-1) || {}
  if (api) announce(t('call_announced', { count: count(unspoken), api, verdict: t(`is_${verdict}`) }))
  unspoken = 0
})

export function view() {
  const known = h('datalist', { id: 'apis-seen' })
  const input = (test, props) => h(`input@${test}`, { type: 'search', autocapitalize: 'off', spellcheck: 'false', ...props })
  const contains = name => (call, value) => plain(call[name]).toLowerCase().includes(value)
  const equals = name => (call, value) => call[name] === value
  calls = collection({
    name: 'calls', one: 'call', path: () => 'calls', link: () => '#/calls', event: 'call', whole: true, head: known, row, empty: welcome,
    filters: [
      [t('search'), input('filter-text', { placeholder: t('search_hint') }), (call, value) => `#${Object.values(call).map(plain).join('\n')}`.toLowerCase().includes(value)],
      [t('api'), input('filter-api', { list: 'apis-seen', placeholder: 'alipay.trade.', onfocus: () => known.replaceChildren(...apisSeen().map(value => h('option', { value }))) }), contains('api')],
      [t('verdict'), select('filter-verdict', ['', 'accepted', 'rejected', 'stubbed', 'bad_signature'], 'is_'), equals('verdict')],
      [t('protocol'), select('filter-protocol', ['', 'gateway', 'rest'], 'protocol_'), equals('protocol')]],
    tool: button('.small@clear-calls', async () => {
      try { await remove('calls'); calls.clear(); location.hash = '#/calls' } catch (error) { announce(t('failed', { reason: error.message })) }
    }, t('clear_calls')),
    arrived(items) { unspoken += items.length; speak() },
    async detail({ notifications = [], ...call }, set) {
      set('call', call, () => build(call))
      const sent = await all(notifications.slice(0, 20).map(one => `notifications/${one.id ?? one}`))
      set('sent', sent, () => sent.length && h('section@call-notifications', h('h3', t('nav_notifications')), sent.map(summary)))
    },
  })
  return { ...calls, show: ([id]) => calls.show(id ? Number(id) : null) }
}

function build(call) {
  const { signature, violations = [], objects = [], files = [], unknown = [], response, stub } = call
  const strange = new Map(unknown.map(path => [path, t('unknown')]))
  const tags = new Map([...strange, ...violations.map(({ path }) => [path, '✕'])])
  const broken = signature?.valid === false
  const bad = call.verdict !== 'accepted'
  return [
    h('header', h('h2.api@call-api', call.api || '—'), h('p.meta', call.title),
      h('p.meta', badge(call.verdict), bad && h('code@call-code', call.code),
        // The message of a wrong signature repeats the content, escaped; the part below shows it.
        bad && !(broken && signature.content) && h('span', call.message)),
      h('p.meta', `#${call.id} · ${t(`protocol_${call.protocol}`)} · ${full(call.time)} · ${duration(call.duration_us)}`, h('code', `${call.method} ${call.path}`)),
      h('p', link('fault-for', `#/faults?api=${encodeURIComponent(call.api || '')}`, call.id, t('fault_for')))),
    call.api && uncovered.has(call.coverage) && h(`p.note.warn@${call.coverage}`, t(`${call.coverage}_api_text`)),
    stub && h('p.note@call-stub', t('answered_by'), ' ', h('code', plain(stub))),
    broken && signaturePart(signature),
    violations.length > 0 && h('section@violations', h('h3', t('violations')), violations.map(violationPart)),
    objects.length > 0 && h('section@call-objects', h('h3', t('objects')), h('p.meta', objects.map(objectLink))),
    call.request && block('request', t('request'), plain(call.request), { body: json(plain(call.request), tags), note: strange.size > 0 && h('p.note.warn@unknown-fields', t('unknown_text', { list: unknown.join(', ') })) }),
    files.length > 0 && h('section', h('h3', t('files')), table(Object.fromEntries(files.map(file => [file.field, `${plain(file.name)} · ${plain(file.content_type)} · ${count(file.bytes)} B`])))),
    response ? block('response', t('response'), plain(response.body), { body: json(plain(response.body)), note: h('p.meta', `HTTP ${response.status}`, h('code', response.content_type)) }) : h('p.note@response', t('no_response')),
    signature && !broken && signaturePart(signature),
    fold('parameters', t('parameters'), table(call.parameters, strange)),
    fold('headers', t('headers'), table(call.headers))]
}

// The catalogue has no lines.
const place = (file, line) => line ? `${file}:${line}` : file

const violationPart = ({ path, message, limit, code, file, line, advisory }) => h('div.box.violation@violation', { 'data-id': path },
  h('p', h('code', path || '—'), ' ', advisory && h('span.tag', t('advisory'))), h('p', message), advisory && h('p.meta', t('advisory_text')),
  h('p.meta', limit && [t('limit'), h('code', limit)], code && [t('code'), h('code', code)]),
  file && h('p.meta', t('spec_line'), h('code@spec-line', place(file, line)), copy(t('spec_line'), place(file, line))))

function signaturePart({ valid, sign_type: type, content = '', signed, mistake }) {
  const title = h('h3', t('signature'), h(`span.badge.${valid ? 'accepted' : 'bad_signature'}@signature-state`, t(valid ? 'is_valid' : 'is_bad_signature')), h('small', type))
  if (valid) return h('section@signature', title, fold('content', t('content'), block('verified', t('content'), content, { level: 'h4' })))
  const reason = mistake && h('p@mistake', { title: mistake }, zh ? inChinese(mistake) : mistake)
  if (typeof signed === 'string') return h('section@signature', title, reason, difference(content, signed, t('signed')))
  const result = h('div')
  const input = h('textarea@paste', { rows: 3, spellcheck: 'false', oninput: later(200, () => swap(result, input.value && difference(content, input.value, t('pasted')))) })
  if (!content) return h('section@signature', title, reason)
  return h('section@signature', title, reason || h('p@mistake', t('no_guess')), block('expected', t('expected'), content, { level: 'h4' }), field(t('paste'), input), result)
}
