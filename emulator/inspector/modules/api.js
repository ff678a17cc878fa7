// The control API, its events, and the state of the connection.
import { t } from './dom.js'

const bus = new EventTarget()
export const on = (names, run) => { for (const name of names.split(' ')) bus.addEventListener(name, event => run(event.detail)) }
const emit = (name, detail) => bus.dispatchEvent(new CustomEvent(name, { detail }))
export const address = path => new URL(`../${path}`, import.meta.url)

async function request(method, path, body) {
  let response
  try {
    response = await fetch(address(path), { method, ...body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } })
  } catch {
    emit('reachable', false)
    throw new Error(t('unreachable'))
  }
  const text = await response.text()
  let data = text
  try { data = JSON.parse(text) } catch { /* The body is a text. */ }
  if (!response.ok) throw new Error(data.message || plainError(data.error) || text || `HTTP ${response.status}`)
  return data
}
const plainError = error => error?.message || error
export const get = path => request('GET', path)
export const post = (path, body = {}) => request('POST', path, body)
export const put = (path, body) => request('PUT', path, body)
export const remove = path => request('DELETE', path)
/** Returns the array of a list, which may be a member of an object. */
export const listed = data => Array.isArray(data) ? data : Object.values(data || {}).find(Array.isArray) || []
/** Reads several items; leaves out those that are gone. */
export const all = async paths => (await Promise.all(paths.map(path => get(path).catch(() => null)))).filter(Boolean)

let settings
export const getSettings = () => settings ||= get('settings').catch(error => { settings = null; throw error })

addEventListener('pageshow', event => { if (event.persisted) connect() })
/** Listens to the events. `open` is emitted at each new connection: events may be missing before it. */
export function connect() {
  const source = new EventSource(address('events'))
  source.onopen = () => { settings = null; emit('reachable', true); emit('open') }
  source.onerror = () => {
    emit('reachable', false)
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 2000)
  }
  // The browser keeps a page that the user left, with its stream. Six such pages would take all connections to the emulator.
  addEventListener('pagehide', () => source.close(), { once: true })
  for (const name of ['call', 'object', 'notification', 'clock', 'reset']) {
    source.addEventListener(name, event => {
      let data = {}
      try { data = JSON.parse(event.data) } catch { /* An event without data. */ }
      emit(name, data)
    })
  }
}
