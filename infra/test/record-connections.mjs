// Loaded before a cluster by a test: writes down every address that the process connects to or looks up.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

const note = target => appendFileSync(process.env.CONNECTIONS_FILE, `${target}\n`)

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const { host = 'localhost', path } = typeof options === 'object' ? options : {}
  note(path ? `unix ${path}` : `tcp ${typeof options === 'object' ? host : args[1]}`)
  return connect.apply(this, args)
}
const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...args) {
  note(`udp ${args.find(arg => typeof arg === 'string')}`)
  return send.apply(this, args)
}
for (const resolver of [dns, dns.promises]) {
  const lookup = resolver.lookup
  resolver.lookup = function (name, ...rest) {
    note(`dns ${name}`)
    return lookup.call(this, name, ...rest)
  }
}
