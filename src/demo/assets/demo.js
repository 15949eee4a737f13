// Makes the page live: sends forms without leaving it, and adds what arrives. Without it the page works by reloading.

const logs = [...document.querySelectorAll(".log")];
const lost = document.getElementById("lost");
const notDelivered = document.getElementById("notDelivered");

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function toTheEnd(log) {
  log.scrollTop = log.scrollHeight;
}

/** Adds what is new; of a bubble that is already there only its footer changes, so that it is not read out again. */
function show(log, { cursor, fresh, hasEarlier, html }) {
  const arrived = document.createElement("template");
  arrived.innerHTML = html;
  const atTheEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  if (fresh) for (const bubble of log.querySelectorAll(".bubble")) bubble.remove();
  let added = false;
  for (const bubble of [...arrived.content.children]) {
    const shown = document.getElementById(bubble.id);
    if (shown) {
      shown.querySelector(".footer").replaceWith(bubble.querySelector(".footer"));
    } else {
      log.append(bubble);
      added = true;
    }
  }
  log.querySelector(".earlier").hidden = !hasEarlier;
  log.dataset.cursor = cursor;
  if (added && (atTheEnd || log.lastElementChild.classList.contains("person"))) toTheEnd(log);
}

/** One question for all phones: browsers keep few connections to a server. */
async function listen() {
  for (;;) {
    try {
      const seen = logs.map((log) => ["seen", `${log.dataset.phone}:${log.dataset.cursor}`]);
      const response = await fetch(`/demo/messages?${new URLSearchParams(seen)}`);
      if (!response.ok) throw new Error(`messages: ${response.status}`);
      const news = await response.json();
      lost.hidden = true;
      for (const log of logs) show(log, news[log.dataset.phone]);
      // A server that is stopping answers at once.
      if (logs.every((log) => news[log.dataset.phone].html === "")) await pause(250);
    } catch {
      lost.hidden = false;
      await pause(2000);
    }
  }
}

function closeSheets() {
  for (const list of document.querySelectorAll("details[open]")) {
    const inside = list.contains(document.activeElement);
    list.open = false;
    if (inside) list.querySelector("summary").focus();
  }
}

async function send(form, submitter) {
  const fields = new FormData(form, submitter);
  const text = form.querySelector("input[name=text]");
  if (text) text.value = "";
  closeSheets();
  let taken = false;
  try {
    const response = await fetch(submitter?.getAttribute("formaction") ?? form.action, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(fields),
    });
    taken = response.ok;
    // What reached the server stands on the phone with its own way to try again.
    if (text && response.status === 502) taken = true;
  } catch {
    taken = false;
  }
  notDelivered.hidden = taken;
  if (text && !taken && text.value === "") text.value = fields.get("text");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!new URL(form.action).pathname.startsWith("/demo/phones/")) return;
  event.preventDefault();
  send(form, event.submitter);
});

// A picture takes its room once it is there.
document.addEventListener(
  "load",
  (event) => {
    const log = event.target instanceof HTMLImageElement && event.target.closest(".log");
    if (log && log.scrollHeight - log.scrollTop - log.clientHeight < event.target.height + 80) toTheEnd(log);
  },
  true,
);

document.addEventListener("click", (event) => {
  if (event.target.closest(".closeSheet")) closeSheets();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeSheets();
});

// One open list at a time, and its first row is the next thing a keyboard reaches.
document.addEventListener(
  "toggle",
  (event) => {
    const opened = event.target;
    if (!(opened instanceof HTMLDetailsElement) || !opened.open) return;
    for (const list of document.querySelectorAll("details[open]")) if (list !== opened) list.open = false;
    opened.querySelector(".row").focus();
  },
  true,
);

for (const log of logs) toTheEnd(log);
listen();
