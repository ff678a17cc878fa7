// Asynchronous notifications: their state, attempts and fields.
import { post } from './api.js'
import { badge, button, copy, count, done, failed, full, h, link, objectLink, plain, select, short, t, table } from './dom.js'
import { collection } from './list.js'

const subject = n => n.object?.label || (n.object?.kind ? `${n.object.kind} ${n.object.id}` : plain(n.object)) || t('notification_n', n)

/** Sends a notification again, and writes the result into the box. */
export async function resend(id, box) {
  try {
    await post(`notifications/${id}/resend`)
    box.replaceChildren(done(t('notify_sent', { id })))
  } catch (error) { box.replaceChildren(failed(error)) }
}

/** The state and the attempts of a notification. */
export function summary(n) {
  const result = h('div'), again = button('.small@resend', () => resend(n.id, result), t('resend'))
  again.dataset.id = n.id
  return h('div.box@notification-summary', { 'data-id': n.id },
    h('div.bar', h('p', badge(n.state), ' ', link('notification-link', `#/notifications/${n.id}`, n.id, t('notification_n', n))), again),
    h('p.meta', h('code', n.url)),
    h('ol.rows@attempts', (n.attempts || []).map(attempt => h('li@attempt', { 'data-id': attempt.number }, `#${attempt.number}`, h('span', full(attempt.time)), h('code', attempt.outcome === 'acknowledged' ? t('is_acknowledged') : plain(attempt.outcome))))), result)
}

export function view() {
  const self = collection({
    name: 'notifications', one: 'notification', path: () => 'notifications', link: () => '#/notifications', event: 'notification',
    filters: [[t('status'), select('notification-filter', ['', 'pending', 'acknowledged', 'failed', 'held'], 'is_'), (n, value) => n.state === value]],
    row: n => [h('div', badge(n.state), h('b', subject(n)), h('span.when', short(n.attempts?.[0]?.time))),
      h('div.under', `#${n.id}`, h('span.rest', n.url), h('span.when', t('attempts_count', { n: count(n.attempts?.length || 0) })))],
    empty: () => [h('h3', t('notifications_empty')), h('p', t('notifications_empty_text'))],
    detail(n, set) {
      set('head', n.object, () => h('header', h('h2', subject(n)), n.object?.kind && h('p', objectLink(n.object))))
      set('attempts', [n.state, n.attempts], () => h('section', h('h3', t('attempts')), summary(n)))
      set('fields', n.fields, () => h('section@notification-fields', h('div.bar', h('h3', t('body_fields')), copy(t('body_fields'), JSON.stringify(n.fields, null, 2))), table(n.fields)))
    },
  })
  return { ...self, show: ([id]) => self.show(id ? Number(id) : null) }
}
