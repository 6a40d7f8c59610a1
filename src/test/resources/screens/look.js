// Runs in the page: what a machine can say about the screen as it stands. Answers a list of sentences.
({ language, allowed }) => {
  const findings = [];
  // What people and hospitals wrote stays in its own words; what the product says in two languages does not.
  const said = [];
  const keep = (value, object, key) => {
    if (typeof value === 'string') {
      const hasOther = object !== undefined && (language === 'en'
        ? (key === 'zh' && 'en' in object) || `${key.replace(/Zh$/, '')}En` in object
        : key === 'en' || key.endsWith('En'));
      if (!hasOther) said.push(value);
    } else if (Array.isArray(value)) value.forEach((one) => keep(one));
    else if (value !== null && typeof value === 'object') Object.entries(value).forEach(([name, one]) => keep(one, value, name));
  };
  for (const answer of window.xinglinAnswers ?? []) {
    try {
      keep(JSON.parse(answer));
    } catch {
      // Not JSON: nothing was said.
    }
  }
  const data = said.join('\n');
  const words = new Set(allowed.map((word) => word.toLowerCase()));
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const foreign = (element) => element.closest('[lang]')?.lang !== language;
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = node.nodeValue.trim();
    const parent = node.parentElement;
    if (said === '' || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName) || !shown(parent) || parent.closest('.anticon')) continue;
    texts.push({ said, parent });
  }
  for (const element of document.body.querySelectorAll('[aria-label],[placeholder],[title],img[alt]')) {
    if (!shown(element) || element.closest('.anticon')) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      const said = element.getAttribute(name)?.trim();
      if (said) texts.push({ said, parent: element });
    }
  }
  const raw = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/, 'an id'],
    [/\b\d{4}-\d\d-\d\dT\d\d/, 'an ISO time'],
    [/\bundefined\b|\bNaN\b|\[object |\bnull\b|Invalid Date/, 'a bug'],
    [/\b[A-Z]{2,}(_[A-Z]+)+\b/, 'a code'],
    [/(^|\s)[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+(\s|$)/, 'an untranslated key'],
    [/\{\{.*?\}\}|\{[a-z]+\}/, 'an unfilled place'],
  ];
  for (const { said, parent } of texts) {
    for (const [pattern, what] of raw) {
      if (pattern.test(said)) findings.push(`shows ${what}: ${said.slice(0, 80)}`);
    }
    if (foreign(parent)) continue;
    if (language === 'en' && (said.match(/\p{Script=Han}+/gu) ?? []).some((run) => !data.includes(run))) {
      findings.push(`Chinese in the English face: ${said.slice(0, 60)}`);
    }
    if (language === 'zh-CN') {
      const english = (said.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !words.has(word.toLowerCase()) && !data.includes(word));
      if (english.length > 0) findings.push(`English in the Chinese face: ${said.slice(0, 60)}`);
    }
  }
  const overflow = document.documentElement.scrollWidth - innerWidth;
  if (overflow > 0) findings.push(`is ${overflow} px wider than the screen`);
  const levels = [...document.querySelectorAll('h1,h2,h3,h4')].filter(shown).map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) findings.push(`has ${levels.filter((level) => level === 1).length} first headings`);
  levels.forEach((level, at) => {
    if (at > 0 && level > levels[at - 1] + 1) findings.push(`jumps from heading ${levels[at - 1]} to ${level}`);
  });
  const picture = [...document.images].filter((image) => image.complete && image.naturalWidth === 0 && shown(image));
  if (picture.length > 0) findings.push(`has ${picture.length} broken pictures`);
  return [...new Set(findings)];
}
