// Runs before each page: counts the answers that are under way; a stream of events never ends and is not counted.
{
  const open = new Map();
  const fetched = window.fetch;
  let since = performance.now();
  let asked;
  const streams = (headers) => (new Headers(headers).get('Accept') ?? '').includes('event-stream');
  window.fetch = async (wanted, how) => {
    if (streams(how?.headers ?? wanted.headers)) return fetched(wanted, how);
    const one = Symbol('request');
    open.set(one, `${how?.method ?? wanted.method ?? 'GET'} ${wanted.url ?? wanted}`);
    const end = () => {
      open.delete(one);
      since = performance.now();
    };
    try {
      const answer = await fetched(wanted, how);
      // The head has come; the body may still be on its way.
      answer.clone().arrayBuffer().then(end, end);
      return answer;
    } catch (fault) {
      end();
      throw fault;
    }
  };
  const busy = () => [...document.querySelectorAll('[aria-busy="true"]')].map((one) => one.outerHTML.slice(0, 120));
  window.xinglinUnrest = () => [...open.values(), ...busy(), ...(document.readyState === 'complete' ? [] : [document.readyState])];
  window.xinglinQuiet = (times, millis) => {
    if (times !== asked || window.xinglinUnrest().length > 0) since = performance.now();
    asked = times;
    return performance.now() - since >= millis;
  };
}
