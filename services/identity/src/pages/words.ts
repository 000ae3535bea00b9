import type { Language } from './language.ts'

const fr = {
  cluster: 'Initiatives et Cité',
  otherLanguage: 'English',
  languages: 'Langue',
  errorTitle: 'Erreur : ',
  problem: 'Il y a un problème',
  signIn: 'Se connecter',
  addressHelp: 'Nous vous enverrons un code par courriel. Il n’y a pas de mot de passe.',
  address: 'Votre adresse électronique',
  addressExample: 'Par exemple : prenom.nom@exemple.fr',
  sendCode: 'Recevoir un code',
  cancel: 'Annuler et revenir',
  invalidAddress: 'Écrivez une adresse électronique complète, comme prenom.nom@exemple.fr.',
  codeTitle: 'Saisissez votre code',
  codeSent:
    'Si nous connaissons cette adresse, un code vient d’y être envoyé. Il est valable dix minutes. Regardez aussi dans les courriels indésirables.',
  code: 'Code à six chiffres',
  enter: 'Se connecter',
  otherAddress: 'Changer d’adresse ou recevoir un autre code',
  invalidCode: 'Écrivez les six chiffres du code que vous avez reçu.',
  wrongCode: 'Ce n’est pas le bon code. Vérifiez les six chiffres et essayez à nouveau.',
  codeOver: 'Ce code n’est plus valable. Demandez-en un autre.',
  tooManyCodes:
    'Trop de codes ont été demandés. Utilisez un navigateur avec lequel vous vous êtes déjà connecté, ou essayez à nouveau demain.',
  tooManyTries: 'Trop de codes ont été essayés depuis votre réseau. Essayez à nouveau dans une heure.',
  unavailable:
    'Le service ne répond pas pour le moment. Rien n’est perdu : essayez à nouveau dans un instant.',
  expiredTitle: 'Cette page n’est plus valable',
  expired:
    'La connexion a été commencée il y a trop longtemps, ou dans un autre navigateur. Revenez à la page d’où vous veniez et recommencez.',
  failedTitle: 'Nous n’avons pas pu continuer',
  failed:
    'La page qui vous a envoyé ici a fait une demande que nous ne pouvons pas accepter. Revenez-y et recommencez.',
  faultTitle: 'Quelque chose n’a pas marché de notre côté',
  fault: 'Essayez à nouveau dans un instant.',
  forDevelopers: 'Pour les développeurs :',
  signOut: 'Se déconnecter',
  signOutQuestion: 'Voulez-vous vous déconnecter d’Initiatives et Cité ?',
  signOutYes: 'Oui, me déconnecter',
  signOutNo: 'Non, rester connecté',
  goOn: 'Continuer',
  goOnQuestion: 'Continuez pour finir de vous déconnecter.',
  signedOut: 'Vous êtes déconnecté',
  signedOutText: 'Vous pouvez fermer cette page.',
}

export type Words = typeof fr

const en: Words = {
  cluster: 'Initiatives et Cité',
  otherLanguage: 'Français',
  languages: 'Language',
  errorTitle: 'Error: ',
  problem: 'There is a problem',
  signIn: 'Sign in',
  addressHelp: 'We will send you a code by email. There is no password.',
  address: 'Your email address',
  addressExample: 'For example: first.last@example.org',
  sendCode: 'Send me a code',
  cancel: 'Cancel and go back',
  invalidAddress: 'Enter a whole email address, like first.last@example.org.',
  codeTitle: 'Enter your code',
  codeSent:
    'If we know this address, a code was just sent to it. It is good for ten minutes. Look in your junk mail as well.',
  code: 'Six-digit code',
  enter: 'Sign in',
  otherAddress: 'Change the address or get another code',
  invalidCode: 'Enter the six digits of the code that you received.',
  wrongCode: 'This is not the right code. Check the six digits and try again.',
  codeOver: 'This code is no longer valid. Ask for another one.',
  tooManyCodes:
    'Too many codes were asked for. Use a browser with which you signed in before, or try again tomorrow.',
  tooManyTries: 'Too many codes were tried from your network. Try again in an hour.',
  unavailable: 'The service does not answer at the moment. Nothing is lost: try again in a moment.',
  expiredTitle: 'This page is no longer valid',
  expired:
    'This sign-in began too long ago, or in another browser. Go back to the page that you came from and start again.',
  failedTitle: 'We could not go on',
  failed:
    'The page that sent you here asked for something that we cannot accept. Go back to it and start again.',
  faultTitle: 'Something went wrong on our side',
  fault: 'Try again in a moment.',
  forDevelopers: 'For developers:',
  signOut: 'Sign out',
  signOutQuestion: 'Do you want to sign out of Initiatives et Cité?',
  signOutYes: 'Yes, sign me out',
  signOutNo: 'No, stay signed in',
  goOn: 'Continue',
  goOnQuestion: 'Continue to finish signing out.',
  signedOut: 'You are signed out',
  signedOutText: 'You can close this page.',
}

/** What the pages say. */
export const words: Record<Language, Words> = { fr, en }
