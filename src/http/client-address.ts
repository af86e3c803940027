import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/** Whether it names a proxy or a net of them: `10.0.0.7`, `10.0.0.0/8`, `2001:db8::/32`. */
export function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  const most = family === 4 ? 32 : 128
  return (
    family !== 0 &&
    !address.includes('%') &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

/** Throws for what `isProxy` does not take. */
export function proxiesAt(list: readonly string[]): BlockList {
  const proxies = new BlockList()
  for (const text of list) {
    const [address = '', bits] = text.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    if (bits === undefined) proxies.addAddress(address, family)
    else proxies.addSubnet(address, Number(bits), family)
  }
  return proxies
}

export interface Forwarding {
  /** `X-Forwarded-For`, the lines joined by commas. */
  readonly xForwardedFor?: string | undefined
  /** `Forwarded` (RFC 7239), likewise. */
  readonly forwarded?: string | undefined
}

/**
 * Who asks: the other end of the connection, or, where that is a proxy of the operator's, the last address that such a proxy
 * has written down and that is none itself. What stands further left anybody may have made up. A proxy that knows one of the
 * two headers passes on the other as it came; so where they disagree, neither is believed.
 */
export function clientAddress(
  peer: string,
  { xForwardedFor, forwarded }: Forwarding,
  proxies: BlockList,
): string {
  const direct = plain(peer)
  const tell = [
    ...(xForwardedFor === undefined ? [] : [xForwardedFor.split(',')]),
    ...(forwarded === undefined ? [] : [forwarded.split(',').map(forOf)]),
  ].map((hops) => lastUntrusted(direct, hops, proxies))
  const [one = direct, other = one] = tell
  return one === other ? one : direct
}

/** What a client is counted by: an IPv6 customer has a whole /64 at least, from which every request may come. */
export function clientKey(address: string): string {
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address
}

function lastUntrusted(peer: string, hops: readonly string[], proxies: BlockList): string {
  let address = peer
  for (const hop of hops.toReversed()) {
    if (isIP(address) === 0 || !proxies.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')) break
    const before = addressIn(hop.trim())
    if (before === undefined) break
    address = before
  }
  return address
}

/** Split at every comma, quoted or not, so that a quote left open by a client does not swallow what a proxy added. */
function forOf(element: string): string {
  const [, quoted, token] = /(?:^|;)\s*for\s*=\s*(?:"([^"\\]*)"|([^\s;"]+))/i.exec(element) ?? []
  return quoted ?? token ?? ''
}

/** With or without a port and brackets; undefined for `unknown`, a made-up name, or anything else. */
function addressIn(node: string): string | undefined {
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(node) ?? []
  const [, beforePort] = /^([\d.]+):\d{1,5}$/.exec(node) ?? []
  const address = bracketed ?? beforePort ?? node
  return isIP(address) === 0 ? undefined : plain(address)
}

/** One way to write each address: without a zone, IPv4 as such, IPv6 in full. */
function plain(address: string): string {
  const [unzoned = ''] = address.split('%')
  if (!isIPv6(unzoned)) return unzoned
  const groups = groupsOf(unzoned)
  if (!/^(?:0:){5}ffff:/.test(groups.join(':'))) return groups.join(':')
  const [high, low] = groups.slice(6).map((group) => Number.parseInt(group, 16))
  return [high! >> 8, high! & 255, low! >> 8, low! & 255].join('.')
}

/** Eight hexadecimal numbers. */
function groupsOf(address: string): readonly string[] {
  const [before = '', after] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const parts = (text = '') => (text === '' ? [] : text.split(':'))
  if (after === undefined) return parts(before)
  const zeros = 8 - parts(before).length - parts(after).length
  return [...parts(before), ...Array.from({ length: zeros }, () => '0'), ...parts(after)]
}
