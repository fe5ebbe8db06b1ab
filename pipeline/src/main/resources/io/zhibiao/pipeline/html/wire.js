// Speaks with the program that serves the page.
async function send(path, body, method = "POST") {
  const answer = await fetch(path, { method, body, headers: { "Content-Type": "application/json" } });
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(told.error ?? answer.statusText), told);
  return told;
}

async function ask(path) {
  const answer = await fetch(path);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error ?? answer.statusText);
  return told;
}

/** Calls again and again, and goes on after trouble; a page that nobody looks at asks seldom. */
function everyNow(job) {
  const round = async () => {
    let pause = 3000;
    try {
      pause = (await job()) ?? pause;
    } catch {
      pause = 5000;
    }
    setTimeout(round, document.hidden ? 10000 : pause);
  };
  round();
}
