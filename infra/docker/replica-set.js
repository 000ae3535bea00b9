// MongoDB's health check, for mongosh: healthy is a member that knows its primary. The first one also makes the replica
// set, once; it cannot before the others are up, and tries again at the next check.
const { hostname } = require('node:os')
const names = ['mongodb-1', 'mongodb-2', 'mongodb-3']
const members = names.map((name, _id) => ({ _id, host: `${name}:27017` }))

const { isreplicaset: hasNoSet, primary, isWritablePrimary, secondary } = db.hello()
if (hasNoSet && hostname() === names[0]) rs.initiate({ _id: 'cluster', members })
quit(primary && (isWritablePrimary || secondary) ? 0 : 1)
