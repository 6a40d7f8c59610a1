export default {
  title: 'Sign-in security',
  lead: 'A second factor: signing in takes the code of your phone beside the password, and you confirm before signing and exports.',
  on: 'Set up', off: 'Not set up', since: 'Since', left: 'Recovery codes left', leftCount: '{{count}}', few: 'You are running out of recovery codes; make new ones.',
  required: 'This hospital asks for a second factor: without it you can neither sign nor export.',
  start: { title: 'Add a lock with your phone', text: 'You need an authenticator app; any that knows TOTP will do. It takes about a minute.', act: 'Set it up' },
  password: { title: 'First show that it is you', field: 'Sign-in password', act: 'Confirm' },
  steps: { scan: 'Scan', confirm: 'Enter the code', keep: 'Keep the recovery codes' },
  scan: { text: 'Add an account in your authenticator by scanning this picture:', picture: 'QR code for the authenticator', manual: 'Cannot scan? Type this key:', next: 'Added, go on' },
  confirm: { label: 'The 6-digit code of the authenticator', act: 'Confirm and switch on', back: 'Back' },
  codes: {
    title: 'Keep your recovery codes', text: 'When the phone is lost or replaced, one of these signs you in instead of a code; each works once. They are shown only now: write them down or download them, and keep them safe.',
    copy: 'Copy', copied: 'Copied', download: 'Download', file: 'xinglin-recovery-codes.txt', done: 'They are safe',
  },
  acts: { renew: 'Make new recovery codes', leave: 'Switch off the second factor' },
  renew: { text: 'New codes make all earlier ones void.', act: 'Make new codes' },
  leave: { text: 'Afterwards the password alone signs you in.', act: 'Switch off', done: 'The second factor is switched off.' },
  code: 'Code or recovery code', made: 'The second factor is on.', cancel: 'Cancel',
};
