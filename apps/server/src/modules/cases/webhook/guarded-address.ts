import { lookup as lookUpName } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** An address that no notice is sent to, though an administrator named it or its name leads there. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

/** Nets of the machine's own surroundings: "any", link-local (cloud metadata), multicast. */
function blocked(allowLoopback: boolean): BlockList {
  const list = new BlockList()
  list.addSubnet('0.0.0.0', 8, 'ipv4')
  list.addSubnet('169.254.0.0', 16, 'ipv4')
  list.addSubnet('224.0.0.0', 4, 'ipv4')
  list.addSubnet('240.0.0.0', 4, 'ipv4')
  list.addAddress('::', 'ipv6')
  list.addSubnet('fe80::', 10, 'ipv6')
  list.addSubnet('ff00::', 8, 'ipv6')
  if (!allowLoopback) {
    list.addSubnet('127.0.0.0', 8, 'ipv4')
    list.addAddress('::1', 'ipv6')
  }
  return list
}

/** Whether an address may be written to. Private nets may: offices have their gateways there. */
export function isRefused(address: string, allowLoopback: boolean): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  const family = isIP(mapped)
  if (family === 0) return true
  return blocked(allowLoopback).check(mapped, family === 4 ? 'ipv4' : 'ipv6')
}

/**
 * Looks a name up and refuses where it leads, at the moment of the connection: a name that changed
 * since it was entered leads nowhere it may not.
 */
export function guardedLookup(allowLoopback: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookUpName(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const odd = found.find(({ address }) => isRefused(address, allowLoopback))
      const first = found[0]
      if (odd || !first) return callback(new AddressRefused('refused'), '', 0)
      if (options.all) return callback(null, found)
      return callback(null, first.address, first.family)
    })
  }
}

/** An http or https address without user name, password or fragment; undefined for any other. */
export function readAddress(text: string): URL | undefined {
  if (text.includes('#') || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const isOpen = url.protocol === 'http:' || url.protocol === 'https:'
  return isOpen && url.username === '' && url.password === '' ? url : undefined
}
