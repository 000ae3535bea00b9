import ipaddr from 'ipaddr.js'

/** Global unicast of IPv6: all that was ever given out. */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/** Looks like any other address, and is the metadata service of a machine at Azure. */
const metadata = ['168.63.129.16']

/**
 * True for an address of the open internet. Not for one of this machine or its network, of a cloud's metadata, of
 * many at once, nor one that only stands for another (NAT64, 6to4, Teredo). A mapped IPv4 address is what it maps.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast' || metadata.includes(parsed.toString())) return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}

/** Ends of names that are not of the open internet (RFC 6761, RFC 6762, RFC 9476, and what networks use at home). */
const privateEnds = [
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'lan',
  'local',
  'localdomain',
  'localhost',
]
const reservedEnds = ['alt', 'invalid', 'onion', 'test']

/** True for a name that may be one of the open internet: it has a dot, and no end that is not. */
export function isPublicName(name: string): boolean {
  const labels = name.replace(/\.$/, '').toLowerCase().split('.')
  const end = labels.at(-1)!
  return labels.length > 1 && !privateEnds.includes(end) && !reservedEnds.includes(end)
}
