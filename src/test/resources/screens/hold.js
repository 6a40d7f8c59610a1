// Runs in the page: holds a place at the doctor's clinic that is to be paid for, as the person who is signed in.
async (doctor) => {
  const read = async (path) => (await fetch(path)).json();
  const post = async (path, body) => {
    const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
    const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token), 'Idempotency-Key': crypto.randomUUID() };
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const me = await read('/api/me');
  const { days } = await read(`/api/practitioners/${doctor}/schedule`);
  const clinics = days.flatMap((day) => day.sessions).filter((session) => session.mode === 'IN_PERSON');
  if ((await read('/api/appointments')).some((one) => one.state === 'HELD')) return;
  for (const slot of clinics.reverse().flatMap((session) => session.slots.filter((one) => one.bookable).slice(-1))) {
    try {
      const held = await post('/api/appointments', { slotId: slot.id, patientId: me.personId });
      if (held.paymentNo) return;
    } catch {
      // Held by another look at the same time, or the session is taken: the next half day then.
    }
  }
  if (!(await read('/api/appointments')).some((one) => one.state === 'HELD')) throw new Error('no place to hold');
}
