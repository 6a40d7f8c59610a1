// Runs before each page: keeps what the product answered, so that data can be told from words of the screen.
window.xinglinAnswers = [];
const fetched = window.fetch;
window.fetch = async (...wanted) => {
  const answer = await fetched(...wanted);
  if ((answer.headers.get('Content-Type') ?? '').includes('json')) answer.clone().text().then((text) => window.xinglinAnswers.push(text), () => undefined);
  return answer;
};
window.WebSocket = class extends WebSocket {
  constructor(...wanted) {
    super(...wanted);
    this.addEventListener('message', (event) => window.xinglinAnswers.push(event.data));
  }
};
