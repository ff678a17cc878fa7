// A list that keeps only the visible rows in the page, and a collection: such a list beside the detail of one item.
import { get, listed, on } from './api.js'
import { button, count, field, h, later, swap, t } from './dom.js'

const HEIGHT = 52, FIRST = 200, PAGE = 1000, MOST = 50000
const wide = matchMedia('(min-width: 821px)')

/** The position of an id in an array in the order of ids, or the position where it belongs. */
function place(items, id) {
  let low = 0, high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle].id < id) low = middle + 1
    else high = middle
  }
  return low
}

/** A listbox. `items()` is in the order of ids; the list shows the newest first. */
function makeList(name, one, items, drawRow, open) {
  let active = null, selected = null, cache = new Map()
  const sizer = h('div.sizer', { role: 'presentation' })
  const box = h(`div.list@${name}`, { role: 'listbox', tabindex: 0, 'aria-label': t(`nav_${name}`) }, sizer)
  const position = id => {
    const all = items(), index = place(all, id)
    return all[index]?.id === id ? all.length - 1 - index : -1
  }
  const resize = () => {
    sizer.style.height = `${items().length * HEIGHT}px`
    box.hidden = !items().length
  }
  function render() {
    resize()
    const all = items(), total = all.length, kept = new Map()
    const first = Math.max(0, Math.floor(box.scrollTop / HEIGHT) - 4), last = Math.min(total, Math.ceil((box.scrollTop + box.clientHeight) / HEIGHT) + 4)
    const draw = index => {
      const item = all[total - 1 - index]
      let row = cache.get(item.id)
      if (!row) {
        row = h(`div.row@${one}`, { role: 'option', id: `${one}-${item.id}`, 'data-id': item.id, onclick: () => { active = item.id; open(item.id, 'click') } }, drawRow(item))
      }
      row.style.transform = `translateY(${index * HEIGHT}px)`
      row.setAttribute('aria-setsize', total)
      row.setAttribute('aria-posinset', index + 1)
      row.setAttribute('aria-selected', item.id === selected)
      row.classList.toggle('active', item.id === active)
      kept.set(item.id, row)
    }
    for (let index = first; index < last; index++) draw(index)
    const current = position(active)
    if (current >= 0) { draw(current); box.setAttribute('aria-activedescendant', `${one}-${active}`) } else box.removeAttribute('aria-activedescendant')
    cache = kept
    const rows = [...kept.values()]
    if (sizer.children.length !== rows.length || rows.some((row, index) => row !== sizer.children[index])) sizer.replaceChildren(...rows)
  }
  let waiting = false
  const draw = () => { if (!waiting) { waiting = true; requestAnimationFrame(() => { waiting = false; render() }) } }
  const reveal = id => {
    const index = position(id)
    if (index < 0) return
    resize()
    box.scrollTop = Math.min(index * HEIGHT, Math.max(box.scrollTop, (index + 1) * HEIGHT - box.clientHeight))
    draw()
  }
  box.addEventListener('scroll', draw, { passive: true })
  box.addEventListener('keydown', event => {
    const page = Math.max(1, Math.floor(box.clientHeight / HEIGHT) - 1), total = items().length, index = position(active)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }[event.key]
    if (event.altKey || event.ctrlKey || event.metaKey || !total) return
    if (step) {
      active = items()[total - 1 - Math.min(total - 1, Math.max(0, index < 0 ? 0 : index + step))].id
      reveal(active)
      open(active, 'move')
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (index >= 0) open(active, 'enter')
    } else return
    event.preventDefault()
  })
  new ResizeObserver(draw).observe(box)
  return {
    box, draw, reveal, forget: id => id === undefined ? cache.clear() : cache.delete(id),
    select(id) { selected = id; if (id !== null) active = id; draw() },
    /** Rows keep their place on the screen when newer ones arrive above, unless the list is at its top. */
    hold(added) { if (box.scrollTop > 0) { resize(); box.scrollTop += added * HEIGHT } },
  }
}

/**
 * The view of a collection. `o` has: `name` and `one`, the names for tests; `path()`, the route; `link()`, the address; `filters`, triples of a label,
 * a control, and a test of an item and a value; `row(item)`; `detail(item, set, box)`; `empty()`; `event`, and `item(data)` if the event holds the item.
 */
export function collection(o) {
  let all = [], shown = [], ids = new Set(), open = null, round = 0, loading = false, stale = true, above = 0, known = new Map(), timer = 0
  const pending = new Map()
  const total = h(`span.count@${o.name}-count`), empty = h(`div.empty@${o.name}-empty`, { hidden: true })
  const newer = button('.newer@newer', () => { list.box.scrollTop = 0; list.box.focus() })
  const detail = h(`section.detail@${o.one}-detail`, { tabindex: -1 })
  const controls = o.filters.map(([, control]) => control)
  const list = makeList(o.name, o.one, () => shown, o.row, (id, way) => {
    const target = `${o.link()}/${id}`
    clearTimeout(timer)
    if (way !== 'move') {
      location.hash = target
      if (way === 'enter' || !wide.matches) setTimeout(() => detail.focus(), 50)
    } else if (wide.matches) timer = setTimeout(() => { history.replaceState(null, '', target); dispatchEvent(new HashChangeEvent('hashchange')) }, 90)
  })
  const bar = h('form.toolbar', { role: 'search', 'aria-label': t(`nav_${o.name}`), onsubmit: event => event.preventDefault() }, o.filters.map(([label, control]) => field(label, control)), h('div.line', total, newer, o.tool))
  const element = h('div.split', h('div.side', h('h2.hidden', t(`nav_${o.name}`)), o.head, bar, empty, list.box), detail)
  const filtered = () => controls.some(control => control.value)
  const passes = item => o.filters.every(([, { value }, test]) => !value || test(item, value.trim().toLowerCase()))

  function draw() {
    shown = filtered() ? all.filter(passes) : all
    total.textContent = t(filtered() ? 'count_shown' : 'count', { shown: count(shown.length), total: count(all.length) }) + (loading ? ` ${t('loading')}` : '')
    newer.hidden = !above
    newer.textContent = `↑ ${t('newer', { count: count(above) })}`
    empty.hidden = shown.length > 0 || loading
    if (!empty.hidden) swap(empty, all.length ? [h('p', t('no_match')), button('@clear-filter', () => { for (const control of controls) control.value = ''; filter(); controls[0].focus() }, t('clear_filter'))] : o.empty())
    list.draw()
  }
  function filter() { list.box.scrollTop = 0; draw() }
  for (const control of controls) control.addEventListener('input', later(80, filter))
  list.box.addEventListener('scroll', () => { if (above && list.box.scrollTop < 5) { above = 0; draw() } }, { passive: true })

  function clear() {
    round++
    all = []
    ids.clear()
    pending.clear()
    above = 0
    loading = false
    list.forget()
    draw()
  }
  function add(items) {
    let added = 0
    for (const item of items) {
      const index = place(all, item.id)
      all.splice(index, ids.has(item.id) ? 1 : 0, item)
      list.forget(item.id)
      if (ids.has(item.id)) continue
      ids.add(item.id)
      if (passes(item)) added++
    }
    for (const item of all.splice(0, all.length - MOST)) ids.delete(item.id)
    if (list.box.scrollTop > 0) above += added
    draw()
    list.hold(added)
  }
  /** Reads all items: the newest first, then the earlier ones in the background. */
  async function load() {
    clear()
    const mine = round
    stale = false
    loading = true
    try {
      for (let limit = FIRST; all.length < MOST; limit = PAGE) {
        const page = listed(await get(`${o.path()}?limit=${limit}${all.length ? `&before=${all[0].id}` : ''}`)).filter(item => !ids.has(item.id)).sort((a, b) => a.id - b.id)
        if (mine !== round) return
        if (!page.length) break
        for (const item of page) ids.add(item.id)
        all = page.concat(all)
        draw()
        o.loaded?.()
      }
    } catch { /* The banner says that the emulator is not reachable; the next connection loads again. */ }
    if (mine !== round) return
    loading = false
    draw()
    flush()
  }
  const flush = later(60, async () => {
    if (loading && !all.length) return
    const waiting = [...pending.values()].sort((a, b) => a.id - b.id)
    pending.clear()
    if (!o.whole && waiting.length > 50) { load(); return }
    const mine = round
    const items = o.whole ? waiting : (await Promise.all(waiting.map(({ id }) => get(`${o.path()}/${id}`).catch(() => null)))).filter(Boolean)
    if (mine !== round || !items.length) return
    add(items)
    o.arrived?.(items)
  })

  const set = (name, data, build) => {
    const text = JSON.stringify(data) ?? ''
    const entry = known.get(name) || { box: h('div.slot') }
    if (!known.has(name)) { known.set(name, entry); detail.append(entry.box) }
    if (entry.text !== text) { entry.text = text; swap(entry.box, build()) }
  }
  function start(id, ...children) {
    known = new Map()
    if (id === null && detail.contains(document.activeElement)) list.box.focus()
    detail.setAttribute('aria-label', id === null ? t(`nav_${o.name}`) : `${t(`nav_${o.name}`)} #${id}`)
    swap(detail, id === null ? null : h('a.back@back', { href: o.link() }, `← ${t('back')}`), children)
    detail.scrollTop = 0
    detail.dataset.id = id ?? ''
  }
  async function refresh(fresh) {
    const id = open, mine = o.path()
    let item
    try { item = await get(`${mine}/${id}`) } catch (error) {
      if (fresh && id === open) start(id, h('p.note.bad', { role: 'alert' }, error.message))
      return
    }
    const current = () => id === open && mine === o.path()
    if (!current()) return
    if (fresh) start(id)
    await o.detail(item, (...section) => current() && set(...section))
  }
  async function show(id) {
    const changed = id !== open
    if (stale) load()
    open = id
    element.classList.toggle('opened', id !== null)
    list.select(id)
    if (id === null) { start(null, h('div.empty.pick', h('p', t('pick')))); return }
    if (changed) { start(id); list.reveal(id) }
    await refresh(changed)
  }
  detail.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    if (!wide.matches) location.hash = o.link()
    list.box.focus()
  })
  on(o.event, data => {
    if (data.id === undefined || o.foreign?.(data)) return
    if (!o.whole && !element.isConnected) { stale = true; return }
    pending.set(data.id, data)
    flush()
  })
  const again = later(250, () => { if (open !== null && element.isConnected) refresh() })
  on('object notification', again)
  on('open', () => { if (o.whole || element.isConnected) load(); else stale = true; again() })
  on('reset', () => { clear(); if (open !== null && element.isConnected) location.hash = o.link() })
  draw()
  return { element, load, clear, refresh, show, list, find: id => { const item = all[place(all, id)]; return item?.id === id ? item : undefined }, items: () => all }
}
