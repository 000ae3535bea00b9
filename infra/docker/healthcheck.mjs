// Docker's health check: ends with 0 when the address answers well within 4 s. "docker inspect" shows what it prints.
const answer = await fetch(process.argv[2], { signal: AbortSignal.timeout(4_000) }).catch(error => error)
console.log(answer instanceof Error ? String(answer.cause ?? answer) : await answer.text())
process.exitCode = answer.ok ? 0 : 1
