// Faults: a form that prepares the next one, and the list of active ones.
import { get, listed, on, post, remove } from './api.js'
import { apisSeen, codesSeen } from './calls.js'
import { button, count, done, failed, field, h, later, plain, select, swap, t } from './dom.js'

const NUMBER = { type: 'number', required: true }
// The faults that have a value, with the control for it.
const VALUES = {
  error: ['input', { list: 'codes', required: true, placeholder: 'ACQ.SYSTEM_ERROR' }],
  response: ['textarea', { rows: 4, value: '{\n  "trade_status": "WAIT_BUYER_PAY"\n}' }],
  delay_ms: ['input', { ...NUMBER, min: 0, value: 5000 }],
  clock_skew_ms: ['input', { ...NUMBER, value: -600000 }],
  redirect: ['input', { type: 'url', required: true, placeholder: 'http://127.0.0.1:9/' }],
  raw: ['textarea', { rows: 5, value: '{\n  "status": 502,\n  "content_type": "text/html",\n  "body": "<h1>502 Bad Gateway</h1>"\n}' }],
}
const KINDS = [...Object.keys(VALUES), 'unsigned', 'wrongly_signed', 'tampered', 'duplicate_node', 'replayed', 'cut', 'cut_midway', 'gzip_bomb', 'expired_certificate']

export function view() {
  let described = [], value
  const apis = h('datalist', { id: 'apis' }), codes = h('datalist', { id: 'codes' }), matches = h('div'), valueBox = h('div'), problem = h('div')
  const text = (test, props) => h(`input@${test}`, { autocomplete: 'off', spellcheck: 'false', ...props })
  const api = text('fault-api', { list: 'apis', placeholder: 'alipay.trade.pay', onchange: () => fillCodes() })
  const protocol = select('fault-protocol', ['', 'gateway', 'rest'], 'protocol_'), times = text('fault-times', { type: 'number', min: 1, value: 1 })
  const kind = select('fault-kind', KINDS, 'fault_', () => drawValue())
  function drawValue() {
    const [tag, props] = VALUES[kind.value] || []
    value = tag && h(`${tag}@fault-value`, { autocomplete: 'off', spellcheck: 'false', ...props })
    swap(valueBox, value && field(t(`fault_${kind.value}`), value))
  }
  const add = button('.small@match-add', () => {
    const path = text('match-path', { placeholder: 'out_trade_no', 'aria-label': t('match_path') })
    const row = h('div.bar@match', path, '=', text('match-value', { 'aria-label': t('match_value') }), button('.small', () => { row.remove(); add.focus() }, t('remove')))
    matches.append(row)
    path.focus()
  }, t('match_add'))

  function stub() {
    const match = [...matches.children].map(row => [...row.querySelectorAll('input')].map(input => input.value.trim())).filter(([path]) => path)
    const data = !value ? kind.value : value.type === 'textarea' ? JSON.parse(value.value) : value.type === 'number' ? Number(value.value) : value.value.trim()
    return { api: api.value.trim() || undefined, protocol: protocol.value || undefined, times: Number(times.value) || undefined, match: match.length ? Object.fromEntries(match) : undefined, [value ? kind.value : 'fault']: data }
  }
  function card(name, send, ...parts) {
    const result = h('div')
    return h(`form.card@${name}-form`, { onsubmit: async event => {
      event.preventDefault()
      try { result.replaceChildren(done(await send())) } catch (error) { result.replaceChildren(failed(error)) }
    } }, h('h2', t(`${name}_title`)), h('p.meta', t(`${name}_intro`)), parts, h(`button.primary@${name}-submit`, t('prepare')), result)
  }
  const form = card('fault', async () => {
    const made = await post('stubs', stub())
    load()
    return t('fault_done', made)
  }, field(t('api'), api, t('api_hint')), field(t('fault_kind'), kind), valueBox, h('div.cols', field(t('protocol'), protocol), field(t('times'), times, t('times_hint'))), h('fieldset', h('legend', t('match')), matches, add), apis, codes)
  const next = select('send-kind', ['duplicate', 'wrongly_signed', 'out_of_order'], 'send_')
  const second = card('send', async () => { await post('notification_faults', next.value); return t('send_done') }, field(t('fault_kind'), next))

  const active = h('ul.rows@stubs'), none = h('p.meta@stubs-empty', t('faults_none')), title = h('h2', { tabindex: -1 }, t('faults_active'))
  const drop = path => async () => {
    try { await remove(path) } catch (error) { swap(problem, failed(error)) }
    load()
    title.focus()
  }
  const clear = button('.small@stubs-clear', drop('stubs'), t('remove_all'))
  function describe(s) {
    const name = s.fault || KINDS.find(key => s[key] !== undefined && s[key] !== null), left = s.remaining ?? (s.times ? s.times - (s.used || 0) : null)
    return h('li@stub', { 'data-id': s.id }, h('div', h('p', h('b', `#${s.id} ${t(`fault_${name}`)} `), h('code', s.fault ? '' : plain(s[name]))),
      h('p.meta', s.api ? h('code', s.api) : t('any_api'), s.protocol && ` · ${t(`protocol_${s.protocol}`)}`, ` · ${left === null ? t('until_removed') : t('left', { n: count(left) })}`, Object.entries(s.match || {}).map(([path, wanted]) => h('code', `${path} = ${plain(wanted)}`)))),
    h('button.small@stub-remove', { 'data-id': s.id, 'aria-label': `${t('remove')} #${s.id}`, onclick: drop(`stubs/${s.id}`) }, t('remove')))
  }
  async function load() {
    let stubs
    try { stubs = listed(await get('stubs')) } catch { return }
    clear.hidden = !stubs.length
    none.hidden = !clear.hidden
    swap(active, stubs.reverse().map(describe))
  }
  const fill = (list, values, label) => list.replaceChildren(...new Set(values.map(one => h('option', { value: one, label: label?.(one) }))))
  const describedApi = name => described.find(one => one.api === name)
  const fillCodes = () => fill(codes, [...new Set([...(describedApi(api.value.trim())?.errors || []).map(error => error.code ?? error), ...codesSeen()])])
  async function show(_, query) {
    if (query.has('api')) api.value = query.get('api')
    load()
    try { if (!described.length) described = listed(await get('apis')) } catch { /* The APIs of the calls suffice. */ }
    fill(apis, [...new Set([...apisSeen(), ...described.map(one => one.api)])], name => describedApi(name)?.title)
    fillCodes()
  }
  drawValue()
  on('call open reset', later(250, () => { if (element.isConnected) load() }))
  const element = h('div.page.two', h('div', form), h('div', h('section.card', h('div.bar', title, clear), none, active, problem), second))
  return { element, show }
}
