const { default: Sequencer } = require('@jest/test-sequencer')

const isHeavy = ({ path }) => path.includes('/infra/test/')

/**
 * Jest knows no times in a fresh clone and goes by size of file. Those that start whole clusters are spread over the run
 * instead: seldom two at once, and none at the end, where the other worker would have nothing left to do.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    const heavy = sorted.filter(isHeavy)
    const light = sorted.filter(test => !isHeavy(test))
    const between = Math.floor((light.length * 0.8) / Math.max(1, heavy.length))
    return [...heavy.flatMap(test => [test, ...light.splice(0, between)]), ...light]
  }
}
