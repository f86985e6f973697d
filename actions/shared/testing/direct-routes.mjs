// Loaded with --import: connects to the hosts of TEST_ROUTES on loopback, as DNS and a router would, without a proxy.
import { Socket } from 'node:net'

const routes = Object.entries(JSON.parse(process.env.TEST_ROUTES ?? '{}'))
const { connect } = Socket.prototype

Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0]
  const host = String(options?.host)
  const route = routes.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1]
  if (route) Object.assign(options, { host: '127.0.0.1', port: options.port === 443 ? route.https : route.http })
  return connect.apply(this, args)
}
