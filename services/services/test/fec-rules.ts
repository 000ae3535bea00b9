/**
 * What is wrong with a standard entry file (FEC), by the rules of article A47 A-1 of the Livre des procédures fiscales: 18 columns in
 * their order, tab separated; days like 20261231; amounts with a comma; entries numbered on without a gap, in balance, in the order
 * in which they were validated.
 */
export function faultsOfFec(text: string, year: number): string[] {
  const lines = text.split('\r\n')
  const faults: string[] = []
  if (lines.pop() !== '') faults.push('the last line does not end')
  const [header = '', ...rows] = lines
  const columns =
    'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise'
  if (header !== columns.split(' ').join('\t')) faults.push('the columns are others')

  const sums = new Map<number, number>()
  let [last, validated] = [0, '']
  for (const [place, row] of rows.entries()) {
    const fault = (what: string) => faults.push(`line ${place + 2}: ${what}`)
    const cells = row.split('\t')
    if (cells.length !== 18) fault(`${cells.length} columns`)
    const [
      journal,
      journalName,
      number,
      day,
      account,
      accountName,
      ,
      ,
      piece,
      pieceDay,
      label,
      debit,
      credit,
    ] = cells
    for (const [name, cell] of Object.entries({
      journal,
      journalName,
      number,
      account,
      accountName,
      piece,
      label,
    }))
      if (!cell) fault(`${name} is empty`)
    for (const one of [day, pieceDay, cells[15]]) if (!/^20\d{6}$/.test(one ?? '')) fault(`${one} is no day`)
    if (!day?.startsWith(String(year))) fault(`${day} is of another year`)
    if (!/^\d{6}$/.test(account ?? '')) fault(`${account} is no account`)
    const [d, c] = [debit, credit].map(amount =>
      /^\d+,\d\d$/.test(amount ?? '') ? Number(amount!.replace(',', '')) : NaN,
    )
    if (Number.isNaN(d! + c!)) fault('an amount is none')
    if (d! > 0 === c! > 0) fault('debit and credit')
    const n = Number(number)
    if (n !== last && n !== last + 1) fault(`${n} comes after ${last}`)
    last = n
    if (cells[15]! < validated) fault('validated before the one before')
    validated = cells[15]!
    sums.set(n, (sums.get(n) ?? 0) + d! - c!)
  }
  for (const [number, sum] of sums) if (sum !== 0) faults.push(`entry ${number} is out of balance by ${sum}`)
  return faults
}
