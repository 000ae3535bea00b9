import { statutorySources } from '../statutory-limits.ts'
import type { Rule } from './rule.ts'

export const beneficiariesAndEmployees: Rule = {
  name: 'BENEFICIARIES_AND_EMPLOYEES',
  isAlwaysHard: false,
  source: statutorySources.associates,
  look: ({ tally, hasEmployees }) => {
    const beneficiaries = tally.BENEFICIARY.associates
    const employees = tally.EMPLOYEE.associates
    const producers = tally.PRODUCER.associates
    // An employee among the associates shows that there are some, whatever was noted.
    const areEmployeesAsked = hasEmployees || employees > 0
    const others = areEmployeesAsked ? employees : producers
    const [fr, en] = areEmployeesAsked ? ['salariés', 'employees'] : ['producteurs', 'producers']
    return {
      shortfall: Number(beneficiaries === 0) + Number(others === 0),
      numbers: [
        { measure: 'BENEFICIARIES', value: beneficiaries, atLeast: 1 },
        { measure: areEmployeesAsked ? 'EMPLOYEES' : 'PRODUCERS', value: others, atLeast: 1 },
      ],
      explanation: {
        fr: `Il faut des bénéficiaires et des ${fr} parmi les associés ; il y a ${beneficiaries} et ${others}.`,
        en: `There have to be beneficiaries and ${en} among the associates; there are ${beneficiaries} and ${others}.`,
      },
    }
  },
}
