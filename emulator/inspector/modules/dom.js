// Language, formats, and DOM nodes. Data enters the page only as text nodes and attributes.
import texts from './texts.js'

const wanted = new URLSearchParams(location.search).get('lang')
const preferred = navigator.languages.find(tag => /^(zh|en)\b/i.test(tag)) || 'en'
export const lang = wanted in { zh: 1, en: 1 } ? wanted : preferred.slice(0, 2).toLowerCase()
export const zh = lang === 'zh'
const locale = navigator.languages.find(tag => tag.toLowerCase().startsWith(lang) && /^[\w-]+$/.test(tag)) || lang

export const t = (key, values = {}) => texts[key] ? texts[key][zh ? 0 : 1].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '') : key

/** Builds an element: `h('p.class@test', {attributes}, ...children)`; `@test` is the `data-test` attribute. */
export function h(spec, ...children) {
  const [, tag, classes, test] = spec.match(/^(\w+)([^@]*)@?(.*)$/)
  const element = document.createElement(tag)
  if (classes) element.className = classes.slice(1).replaceAll('.', ' ')
  if (test) element.dataset.test = test
  if (children[0]?.constructor === Object) {
    for (const [key, value] of Object.entries(children.shift())) {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
      else if (key === 'value') element.value = value
      else if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value === true ? '' : value)
    }
  }
  element.append(...children.flat(9).filter(child => child || child === 0))
  return element
}
export const button = (spec, onclick, ...children) => h(`button${spec}`, { type: 'button', onclick }, ...children)

/** Replaces the content of a box; the focus stays on the same control. */
export function swap(box, ...children) {
  const name = ({ dataset, id }) => [dataset.test, dataset.id, id].join()
  const focused = box.contains(document.activeElement) && name(document.activeElement)
  box.replaceChildren(...children.flat(9).filter(Boolean))
  if (focused) [...box.querySelectorAll('[data-test],[id]')].find(element => name(element) === focused)?.focus({ preventScroll: true })
}

const format = options => new Intl.DateTimeFormat(locale, options)
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
const today = format({ ...time, second: '2-digit' }), earlier = format({ ...time, month: '2-digit', day: '2-digit' }), long = format({ dateStyle: 'medium', timeStyle: 'medium' })
const china = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Shanghai' })
const moment = (value, write) => Number.isNaN(+new Date(value)) ? plain(value) : write(new Date(value))

export const plain = value => value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
export const count = value => number.format(value)
export const full = value => moment(value, date => long.format(date))
export const beijing = value => china.format(value)
export const short = value => moment(value, date => (date.toDateString() === new Date().toDateString() ? today : earlier).format(date))
export const duration = us => !Number.isFinite(us) ? '' : us < 1000 ? `${count(us)} µs` : us < 1e6 ? `${count(us / 1000)} ms` : `${count(us / 1e6)} s`
const relative = new Intl.RelativeTimeFormat(locale)
/** Writes a difference to now, such as `in 1 day`. */
export function ahead(ms) {
  const [unit, size] = Object.entries({ day: 864e5, hour: 36e5, minute: 6e4, second: 1e3 }).find(([, size]) => Math.abs(ms) > size * .99) || ['second', 1e3]
  return relative.format(Math.round(ms / size * 10) / 10, unit)
}

export const live = h('div.hidden@live', { role: 'status' })
/** Reads a short text out to users of screen readers. */
export const announce = text => { live.textContent = text }
export const failed = error => h('p.note.bad@failure', { role: 'alert' }, t('failed', { reason: error.message }))
export const done = text => h('p.note.good@done', { role: 'status' }, text)

/** Runs a function once, this many milliseconds after the first of several requests. */
export function later(ms, run) {
  let timer = 0
  return () => { timer ||= setTimeout(() => { timer = 0; run() }, ms) }
}

export function copy(name, text) {
  const self = button('.small@copy', async () => {
    try { await navigator.clipboard.writeText(text) } catch {
      const area = h('textarea.hidden', { value: text })
      self.after(area)
      area.select()
      document.execCommand('copy')
      area.remove()
    }
    self.textContent = t('copied')
    announce(t('copied'))
    setTimeout(() => { self.textContent = t('copy') }, 1500)
  }, t('copy'))
  self.dataset.id = name
  self.setAttribute('aria-label', `${t('copy')}: ${name}`)
  return self
}

/** Text in which line feeds and tabs are visible. The signs are CSS content, so that a selection copies only the text. */
const visible = text => text.split(/(\r|\n|\t)/).map(part => /^\s$/.test(part) && part !== ' ' ? h('span.sign', { 'data-sign': { '\n': '↵', '\r': '␍', '\t': '⇥' }[part] }, part) : part)

/** A titled text with a copy button. */
export const block = (test, title, text, { level = 'h3', note, body } = {}) => h(`section@${test}`, h('div.bar', h(level, title), copy(title, text)), note,
  h('pre', { tabindex: 0, role: 'group', 'aria-label': title }, body || visible(text)))

function charName(c) {
  const name = { ' ': 'char_space', '\n': 'char_newline', '\r': 'char_return', '\t': 'char_tab', undefined: 'char_end' }[c]
  return name ? t(name) : /[\p{C}\p{Z}]/u.test(c) ? `U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}` : `“${c}”`
}

/** Two contents side by side, with the part that differs marked. */
export function difference(expected, actual, title) {
  const left = [...actual], right = [...expected], least = Math.min(left.length, right.length)
  let from = 0, tail = 0
  while (from < least && left[from] === right[from]) from++
  if (expected === actual) return h('p.note.good@difference', t('same'))
  while (tail < least - from && left.at(-1 - tail) === right.at(-1 - tail)) tail++
  const marked = chars => {
    const to = chars.length - tail
    return [visible(chars.slice(0, from).join('')), to > from ? h('mark@mark', h('span.first', visible(chars[from])), visible(chars.slice(from + 1, to).join(''))) : h('mark.gap@mark', { title: t('absent') }),
      visible(chars.slice(to).join(''))]
  }
  const box = h('div', h('p.note.bad@difference', { role: 'status' }, t('differs', { n: count(from + 1), expected: charName(right[from]), actual: charName(left[from]) })),
    h('div.pair', block('signed', title, actual, { level: 'h4', body: marked(left) }), block('expected', t('expected'), expected, { level: 'h4', body: marked(right) })))
  requestAnimationFrame(() => { for (const pre of box.querySelectorAll('pre')) pre.scrollTop = pre.querySelector('mark').offsetTop - 60 })
  return box
}

/** Indents and colours JSON; numbers and texts stay as they are. `tags` maps paths of fields to labels. Other text stays as it is. */
export function json(text, tags = new Map()) {
  try { JSON.parse(text) } catch { return [text] }
  if (text.length > 300000) return [text]
  const out = [], stack = [], tokens = text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g)
  let path = '', key = false
  const line = () => out.push('\n' + '  '.repeat(stack.length))
  const enter = () => { const top = stack.at(-1); key = !top.list; if (top.list) path = `${top.path}[${top.index++}]`; line() }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if ('{['.includes(token)) {
      if ('}]'.includes(tokens[i + 1])) { out.push(token + tokens[++i]); continue }
      out.push(token)
      stack.push({ list: token === '[', path, index: 0 })
      enter()
    } else if ('}]'.includes(token)) {
      path = stack.pop().path
      line()
      out.push(token)
    } else if (token === ',') {
      out.push(token)
      enter()
    } else if (token === ':') {
      out.push(': ')
      key = false
    } else if (key) {
      path = [stack.at(-1).path, JSON.parse(token)].filter(Boolean).join('.')
      const tag = tags.get(path)
      out.push(h(tag ? 'span.k.tagged' : 'span.k', token), tag ? h('span.tag', tag) : '')
    } else out.push(h(token[0] === '"' ? 'span.s' : /\d/.test(token) ? 'span.n' : 'span.l', token))
  }
  return out
}

const opened = new Map()
/** A part that folds; it stays open or closed for the next item too. */
export function fold(test, title, ...children) {
  const self = h(`details@${test}`, { open: opened.get(test), ontoggle: () => opened.set(test, self.open) }, h(`summary@${test}-summary`, title), ...children)
  return self
}
/** A table of an object, or of a list of `{name, value}`. */
export const table = (values, tags = new Map()) => h('table', h('tbody', (Array.isArray(values) ? values : Object.entries(values || {}).map(([name, value]) => ({ name, value }))).map(({ name, value }) =>
  h('tr', { 'data-id': name }, h('th', { scope: 'row' }, name, tags.has(name) && h('span.tag', tags.get(name))), h('td', plain(value))))))

let fields = 0
export function field(label, control, hint) {
  control.id ||= `f${++fields}`
  if (hint) control.setAttribute('aria-describedby', `${control.id}h`)
  return h('div.field', h('label', { for: control.id }, label), control, hint && h('small', { id: `${control.id}h` }, hint))
}
export const select = (test, names, prefix, onchange = () => {}) => h(`select@${test}`, { onchange }, names.map(name => h('option', { value: name }, name ? t(prefix + name) : t('any'))))

const signs = { accepted: '✓', rejected: '✕', stubbed: '◆', bad_signature: '!', acknowledged: '✓', failed: '✕', pending: '…', held: '‖' }
/** The verdict of a call or the state of a notification: a sign, a word and a colour. */
export const badge = name => h(`span.badge${signs[name] ? `.${name}` : ''}`, { 'data-state': name }, h('i', { 'aria-hidden': 'true' }, signs[name] || '·'), t(`is_${name}`))
export const link = (test, address, id, text) => h(`a@${test}`, { href: address, 'data-id': id }, text)
/** The Chinese names of the kinds of objects. */
export const kindTitles = new Map()
export const objectLink = o => link('object-link', `#/objects/${encodeURIComponent(o.kind)}/${encodeURIComponent(o.id)}`, `${o.kind}/${o.id}`, `${zh && kindTitles.get(o.kind) || o.kind.replaceAll('_', ' ')} · ${o.label || o.id}`)
