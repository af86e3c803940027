import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clientAddress,
  clientKey,
  isProxy,
  proxiesAt,
  type Forwarding,
} from '../../src/http/client-address.ts'

const PROXIES = proxiesAt(['10.0.0.0/8', '192.0.2.7', '2001:db8:1::/48', '::1'])
const PROXY = '10.0.0.1'

describe('isProxy', () => {
  it.each(['10.0.0.7', '10.0.0.0/8', '0.0.0.0/0', '::1', '2001:db8::/32', '::ffff:10.0.0.1'])(
    'takes %s',
    (text) => {
      expect(isProxy(text)).toBe(true)
      expect(() => proxiesAt([text])).not.toThrow()
    },
  )
  it.each([
    '',
    'proxy.example',
    '10.0.0',
    '10.0.0.0/33',
    '::/129',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0.0/-1',
    '/8',
    'fe80::1%eth0',
    '*',
  ])('does not take %j', (text) => expect(isProxy(text)).toBe(false))
})

describe('clientAddress', () => {
  it.each<[what: string, peer: string, forwarding: Forwarding, client: string]>([
    ['nobody between', '198.51.100.9', {}, '198.51.100.9'],
    ['a stranger who claims to be another', '198.51.100.9', { xForwardedFor: '203.0.113.5' }, '198.51.100.9'],
    [
      'a stranger who claims so by the other header',
      '198.51.100.9',
      { forwarded: 'for=203.0.113.5' },
      '198.51.100.9',
    ],
    ['a proxy that says nothing', PROXY, {}, PROXY],
    ['a proxy', PROXY, { xForwardedFor: '203.0.113.5' }, '203.0.113.5'],
    ['a proxy that is named by its address', '192.0.2.7', { xForwardedFor: '203.0.113.5' }, '203.0.113.5'],
    [
      'a proxy that adds to what a client made up',
      PROXY,
      { xForwardedFor: '1.1.1.1, 203.0.113.5' },
      '203.0.113.5',
    ],
    [
      'a client that makes up a proxy',
      PROXY,
      { xForwardedFor: '1.1.1.1, 10.9.9.9, 203.0.113.5' },
      '203.0.113.5',
    ],
    ['two proxies', PROXY, { xForwardedFor: '203.0.113.5, 10.2.2.2' }, '203.0.113.5'],
    ['proxies alone', PROXY, { xForwardedFor: '10.3.3.3, 10.2.2.2' }, '10.3.3.3'],
    ['a port', PROXY, { xForwardedFor: '203.0.113.5:4711' }, '203.0.113.5'],
    ['spaces and gaps', PROXY, { xForwardedFor: ' 203.0.113.5 ' }, '203.0.113.5'],
    ['nothing that can be read', PROXY, { xForwardedFor: 'unknown' }, PROXY],
    [
      'nothing that can be read behind a proxy',
      PROXY,
      { xForwardedFor: '203.0.113.5, unknown, 10.2.2.2' },
      '10.2.2.2',
    ],
    ['an empty header', PROXY, { xForwardedFor: '' }, PROXY],
    ['markup', PROXY, { xForwardedFor: '<script>' }, PROXY],
    ['IPv6', PROXY, { xForwardedFor: '2001:DB8::9' }, '2001:db8:0:0:0:0:0:9'],
    ['IPv6 with a port', PROXY, { xForwardedFor: '[2001:db8::9]:80' }, '2001:db8:0:0:0:0:0:9'],
    ['a proxy over IPv6', '2001:db8:1::2', { xForwardedFor: '203.0.113.5' }, '203.0.113.5'],
    [
      'a proxy that shows as IPv4 in IPv6',
      `::ffff:${PROXY}`,
      { xForwardedFor: '203.0.113.5' },
      '203.0.113.5',
    ],
    ['IPv4 in IPv6, in hexadecimal', PROXY, { xForwardedFor: '::ffff:cb00:7105' }, '203.0.113.5'],
    ['Forwarded', PROXY, { forwarded: 'for=203.0.113.5;proto=https;by=10.0.0.1' }, '203.0.113.5'],
    [
      'Forwarded, quoted and in capitals',
      PROXY,
      { forwarded: 'proto=https; For="[2001:db8::9]:47"' },
      '2001:db8:0:0:0:0:0:9',
    ],
    ['Forwarded by two', PROXY, { forwarded: 'for=1.1.1.1, for=203.0.113.5, for=10.2.2.2' }, '203.0.113.5'],
    ['Forwarded with a made-up name', PROXY, { forwarded: 'for=_hidden' }, PROXY],
    ['a quote that a client left open', PROXY, { forwarded: 'for="1.1.1.1, for=203.0.113.5' }, '203.0.113.5'],
    [
      'both headers in one',
      PROXY,
      { xForwardedFor: '203.0.113.5', forwarded: 'for=203.0.113.5' },
      '203.0.113.5',
    ],
    [
      'a client’s Forwarded beside the proxy’s own',
      PROXY,
      { xForwardedFor: '203.0.113.5', forwarded: 'for=1.1.1.1' },
      PROXY,
    ],
    ['a connection that is gone', '', { xForwardedFor: '203.0.113.5' }, ''],
  ])('behind %s', (_, peer, forwarding, client) => {
    expect(clientAddress(peer, forwarding, PROXIES)).toBe(client)
  })

  it('believes nobody where no proxy is named', () => {
    expect(clientAddress('127.0.0.1', { xForwardedFor: '203.0.113.5' }, proxiesAt([]))).toBe('127.0.0.1')
  })

  it('takes whatever stands before what the proxy added for nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (made, xForwarded) => {
        const forwarding = xForwarded
          ? { xForwardedFor: `${made},203.0.113.5` }
          : { forwarded: `${made},for=203.0.113.5` }
        expect(clientAddress(PROXY, forwarding, PROXIES)).toBe('203.0.113.5')
      }),
    )
  })

  it('reads a header of a megabyte at once', () => {
    const started = performance.now()
    for (const piece of ['for=', ';', ' ', 'for="', ',', 'for = ', '1.', '[']) {
      const text = piece.repeat(1_000_000 / piece.length)
      clientAddress(PROXY, { xForwardedFor: text }, PROXIES)
      clientAddress(PROXY, { forwarded: text }, PROXIES)
    }
    // Seconds, where quadratic would be hours.
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('clientKey', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['2001:db8:0:1:0:0:0:9', '2001:db8:0:1::/64'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('counts %j as %j', (address, key) => expect(clientKey(address)).toBe(key))

  it('is one for all addresses of a customer, and another for the next', () => {
    const host = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(host, host, (one, other) => {
        const at = (net: string, groups: readonly number[]) =>
          clientKey([net, ...groups.map((group) => group.toString(16))].join(':'))
        expect(at('2001:db8:5:6', one)).toBe(at('2001:db8:5:6', other))
        expect(at('2001:db8:5:7', other)).not.toBe(at('2001:db8:5:6', one))
      }),
    )
  })
})
