// Runs in the page: looks one value up in an answer of the product, as the person who is signed in.
async (query) => {
  const [path, steps] = query.split('#');
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  const value = steps.split('.').reduce((at, step) => {
    const [field, sign, wanted] = step.split(/([=:])/);
    if (step.startsWith('*')) return at?.flatMap((one) => one[step.slice(1)] ?? []);
    if (sign === '=') return at?.find((one) => String(one[field]) === wanted);
    return sign === ':' ? at?.filter((one) => String(one[field]) === wanted) : at?.[field];
  }, await answer.json());
  if (value === undefined) throw new Error(`${query} finds nothing`);
  return String(value);
}
