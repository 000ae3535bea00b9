// The line above GraphiQL: who is signed in, and the button to change that.
import { comeBack, signIn, signOut, watchSession } from './session.js'

const status = document.getElementById('session-status')
const button = document.getElementById('session-button')
const nobody = 'Personne n’est connecté. · Nobody is signed in.'

export function startSessionBar() {
  let act = signIn
  const show = (name, fault = '') => {
    act = name ? signOut : signIn
    button.textContent = name ? 'Se déconnecter · Sign out' : 'Se connecter · Sign in'
    status.textContent = name ? `Connecté · Signed in: ${name}` : `${fault} ${nobody}`.trim()
  }
  watchSession(show)
  button.addEventListener('click', () => act().catch(error => show(null, error.message)))
  button.disabled = false
  return comeBack()
}
