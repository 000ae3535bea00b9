/** Shows on stderr how far a long task is: in place on a terminal, else a line every two seconds. */
export function progressBar(what: string): { update(count: number): void; end(): number } {
  const { isTTY } = process.stderr
  let shownAt = 0
  let last = 0
  const show = (count: number, end: string) =>
    process.stderr.write(`${isTTY ? '\r' : ''}${what}: ${count}${end}`)
  return {
    update: count => {
      last = count
      if (Date.now() - shownAt < (isTTY ? 100 : 2_000)) return
      shownAt = Date.now()
      show(count, isTTY ? '' : '\n')
    },
    end: () => {
      show(last, '\n')
      return last
    },
  }
}
