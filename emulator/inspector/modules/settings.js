// The values that a client needs.
import { address, get, getSettings, on } from './api.js'
import { curl, gateway } from './calls.js'
import { block, failed, h, swap, t } from './dom.js'

export function view() {
  const element = h('div.page@settings')
  async function show() {
    let s, version
    try { [s, version] = await Promise.all([getSettings(), get('version')]) } catch (error) { swap(element, failed(error)); return }
    const item = (test, name, value) => value && block(test, name, value)
    const apis = Array.isArray(version.apis) ? version.apis.length : version.apis
    const openapi = address('openapi.json').href
    swap(element, h('div.card', h('h2', t('settings_title')), h('p.meta', t('settings_intro')),
      item('gateway-url', t('gateway_url'), gateway(s)), item('base-url', t('base_url'), s.base_url), item('app-id', 'APPID', s.app_id),
      item('app-private-key', t('private_key'), s.app_private_key) || h('p', t('key_given')), item('alipay-public-key', t('public_key'), s.alipay_public_key),
      h('p', t(s.certificate_mode ? 'mode_certificate' : 'mode_key'), ' ', t(s.stateless ? 'memory_off' : 'memory_on')), item('curl', 'curl', curl(s)),
      h('p.meta', `${version.name} ${version.version} · ${t('version_apis', { apis, undescribed: version.undescribed })}`, h('a', { href: openapi }, t('control_api')))))
  }
  on('open', () => { if (element.isConnected) show() })
  return { element, show }
}
