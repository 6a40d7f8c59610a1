export default {
  list: {
    title: 'Rules and sources',
    lead: 'Every limit you meet on the way to care: what it says, where it comes from, and the numbers in force.',
    search: 'Search by number, name or words',
    count_one: '{{count}} rule', count_other: '{{count}} rules',
    none: { title: 'No rule matches', text: 'Try another word, such as “first visit”, “refund” or “ID”.' },
  },
  groups: {
    ID: 'Identity', DX: 'Diagnosis and treatment', IH: 'Internet hospitals', SV: 'Service and supervision', BK: 'Booking', EX: 'Examinations', RX: 'Signatures and prescriptions', TR: 'Danger signs and guidance', PV: 'Privacy and records', CS: 'Codes', XL: 'Our own choices',
  },
  rule: {
    number: 'Rule {{id}}',
    wayOut: 'What you can do',
    source: 'Source',
    sure: 'How sure we are',
    numbers: 'Numbers in force',
    noNumbers: 'This rule has no numbers to set.',
    earlier: 'Earlier', later: 'To come',
    from: 'since {{from}}', until: '{{from}} to {{to}}', before: 'until {{to}}',
    notNow: 'No value applies at present',
    all: 'All rules', print: 'Print',
  },
};
