const { createHash } = require('node:crypto')
const { stripTypeScriptTypes } = require('node:module')

// Node's own way of running TypeScript, so that tests run exactly what production runs.
module.exports = {
  process: source => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source, path) =>
    createHash('sha256').update(process.version).update(path).update(source).digest('hex'),
}
