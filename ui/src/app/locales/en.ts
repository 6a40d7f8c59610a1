export default {
  brand: 'Xinglin',
  skip: 'Skip to content',
  signOut: 'Sign out',
  tabs: { label: 'Main', home: 'Home', visits: 'Visits', messages: 'Messages', me: 'Me' },
  home: {
    greeting: 'Hello, which doctor do you need?',
    search: { label: 'Search doctors, departments, hospitals or diseases', hint: 'Doctor, department or disease', act: 'Search' },
    trouble: { title: 'Describe your trouble', text: 'In your own words; we find the right department and doctor', act: 'Start' },
    services: 'Services',
    aside: 'Notices',
    emergency: { title: 'In an emergency call 120', text: 'Chest pain, trouble breathing, fainting or heavy bleeding: do not wait for a reply online' },
  },
  signIn: { title: 'Sign in to see this', act: 'Sign in' },
  visits: { empty: { title: 'No visits yet', text: 'Appointments and online visits will stand here, with reminders in time.', act: 'Find a doctor' } },
  messages: { empty: { title: 'No messages yet', text: 'Doctors’ replies, reminders and refunds will stand here.' } },
  me: {
    unnamed: 'No name yet', why: 'Book, consult, read your record', verified: 'Identity verified', unverified: 'Identity not verified yet',
    large: 'Large type', largeHint: 'Bigger text and buttons, stronger colours', languageHint: '关闭后显示中文', work: 'Open the workstation',
    groups: { health: 'My health', money: 'Payments', privacy: 'Consent and privacy', help: 'Help and complaints', settings: 'Settings' },
  },
  forbidden: { title: 'This page is not open to your account', text: 'You are signed in as {{name}}. It needs another role.', home: 'Go to the start page', switch: 'Use another account' },
  notFound: { title: 'There is no such page', text: 'The link may be incomplete, or the content was moved.', home: 'Go to the start page' },
  keys: { title: 'Keyboard shortcuts', palette: 'Find anything', sheet: 'Keyboard shortcuts', home: 'Go to the start page' },
  work: {
    face: 'Workstation', patientFace: 'Patient pages', navigation: 'Navigation', today: 'Today', greeting: 'Good {{part}}, {{name}}',
    find: 'Find', findHint: 'Type a page, patient or document', findNothing: 'Nothing matches', dark: 'Dark theme', account: 'account menu',
    empty: { title: 'Nothing planned today', text: 'New appointments, visits and tasks will appear here.' },
  },
  admin: {
    face: 'Administration', overview: 'Overview', lead: 'How your institution is running',
    empty: { title: 'Nothing to show yet', text: 'Once departments, doctors and sessions are set up, their state shows here.' },
  },
};
