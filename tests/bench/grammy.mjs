// The same conversation as flows/registration.yaml, as one would write it with grammY: its conversations plugin, its
// state in SQLite (WAL, synchronous=FULL), one commit for each message as the plugin's storage makes it. What was said
// is kept in tables at the end, in one transaction more, with the places counted.
import { createServer } from "node:http";
import { conversations, createConversation } from "@grammyjs/conversations";
import BetterSqlite3 from "better-sqlite3";
import { Bot, InlineKeyboard, webhookCallback } from "grammy";

const settings = JSON.parse(process.env.BOT);
const { sessions, capacity } = JSON.parse(process.env.SESSIONS);

// — the database —

const database = new BetterSqlite3(process.env.DATABASE);
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.pragma("foreign_keys = ON");
database.pragma("wal_autocheckpoint = 16000");
database.pragma("cache_size = -65536");
database.exec(`
  create table states (key text primary key, value text not null) without rowid;
  create table people (id integer primary key, chat integer not null unique, name text not null,
    locality text not null, consented_at integer not null) strict;
  create table sessions (id integer primary key, topic text not null, place text not null, locality text not null,
    starts_at integer not null, ends_at integer not null, capacity integer not null,
    taken integer not null default 0 check (taken <= capacity)) strict;
  create table registrations (id integer primary key, person integer not null references people(id),
    session integer not null references sessions(id), registered_at integer not null,
    unique (person, session)) strict;
`);
const addSession = database.prepare(
  "insert into sessions (topic, place, locality, starts_at, ends_at, capacity) values (?, ?, ?, ?, ?, ?)",
);
for (const { topic, place, locality, inDays, hours } of sessions) {
  const starts = Date.now() + inDays * 86_400_000;
  addSession.run(topic, place, locality, starts, starts + hours * 3_600_000, capacity);
}

const readState = database.prepare("select value from states where key = ?").pluck();
const writeState = database.prepare(
  "insert into states values (?, ?) on conflict (key) do update set value = excluded.value",
);
const removeState = database.prepare("delete from states where key = ?");
const storage = {
  read: (key) => {
    const value = readState.get(key);
    return value === undefined ? undefined : JSON.parse(value);
  },
  write: (key, value) => {
    writeState.run(key, JSON.stringify(value));
  },
  delete: (key) => {
    removeState.run(key);
  },
};

const listOpen = database.prepare("select * from sessions where starts_at > ? order by starts_at limit 10");
const findSession = database.prepare("select * from sessions where id = ?");
const findPerson = database.prepare("select id from people where chat = ?").pluck();
const addPerson = database.prepare(
  "insert into people (chat, name, locality, consented_at) values (?, ?, ?, ?) returning id",
);
const takePlace = database.prepare("update sessions set taken = taken + 1 where id = ? and taken < capacity");
const addRegistration = database.prepare(
  "insert into registrations (person, session, registered_at) values (?, ?, ?) on conflict do nothing",
);
const register = database.transaction((chat, name, locality, session, now) => {
  const person = findPerson.get(chat) ?? addPerson.get(chat, name, locality, now).id;
  if (addRegistration.run(person, session, now).changes === 0) return "already";
  if (takePlace.run(session).changes === 1) return "registered";
  throw new Error("full");
});

// — the conversation —

const zone = { timeZone: "America/Mexico_City" };
const day = new Intl.DateTimeFormat("es-MX", { weekday: "long", day: "numeric", month: "long", ...zone });
const shortDay = new Intl.DateTimeFormat("es-MX", {
  weekday: "short",
  day: "numeric",
  month: "short",
  ...zone,
});
const hour = new Intl.DateTimeFormat("es-MX", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  ...zone,
});
const hours = ({ starts_at, ends_at }) => `${hour.format(starts_at)}-${hour.format(ends_at)}`;

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
const yes = new Set(["si", "claro", "claro que si", "acepto", "correcto", "ok", "sale"]);
const no = new Set(["no", "no acepto", "no gracias"]);
const isName = (text) => text.length <= 80 && /^[\p{L}\p{M}'. -]{2,}$/u.test(text);

const noPreview = { link_preview_options: { is_disabled: true } };
const buttons = (...labels) =>
  labels.reduce((keyboard, label, place) => keyboard.text(label, `b:${place}`).row(), new InlineKeyboard());

async function registration(conversation, ctx) {
  const ask = async (text, retry, read, keyboard) => {
    await ctx.reply(text, keyboard ? { reply_markup: keyboard, ...noPreview } : noPreview);
    for (;;) {
      const answer = await conversation.waitFor("message:text");
      const value = read(answer.message.text);
      if (value !== undefined) return value;
      await ctx.reply(retry, noPreview);
    }
  };
  const yesNo = (text) => (yes.has(fold(text)) ? true : no.has(fold(text)) ? false : undefined);
  const among = (most) => (text) =>
    /^\d+$/.test(text) && +text >= 1 && +text <= most ? +text - 1 : undefined;

  const consented = await ask(
    `Hola. Soy el asistente de Casa de Todas.\n\nPara apuntarte a las sesiones guardamos tu nombre, tu localidad y tu dirección de chat. Los usamos para organizar las sesiones y avisarte. No los vendemos ni los compartimos. Puedes verlos, corregirlos o pedir que los borremos.\n\nEl aviso de privacidad completo está aquí: https://bench.example/aviso\n\n¿Aceptas?`,
    "Necesito saber si aceptas el aviso de privacidad. Contesta «Sí» o «No».",
    yesNo,
    buttons("Sí", "No"),
  );
  if (!consented) {
    await ctx.reply("Está bien. No guardé tu nombre ni tu localidad.", noPreview);
    return;
  }
  const name = await ask(
    "¿Cómo te llamas?",
    "Escribe tu nombre y apellidos, solo con letras. Por ejemplo: María López Díaz.",
    (text) => (isName(text.trim()) ? text.trim().replace(/\s+/g, " ") : undefined),
  );
  const locality = await ask(
    "¿En qué localidad vives?",
    "Escribe el nombre de tu pueblo, ejido o colonia. Por ejemplo: San Isidro.",
    (text) => (isName(text.trim()) ? text.trim() : undefined),
  );
  const open = await conversation.external(() => listOpen.all(Date.now()));
  if (open.length === 0) {
    await ctx.reply("Ahora no hay sesiones abiertas.", noPreview);
    return;
  }
  const lines = open.map(
    (one, place) =>
      `${place + 1}. ${one.topic}: ${shortDay.format(one.starts_at)}, ${hours(one)}, ${one.place}, ${one.locality}. Quedan ${one.capacity - one.taken} lugares.`,
  );
  const chosen = await ask(
    `¿A qué sesión quieres ir? Contesta con su número.\n\n${lines.join("\n")}`,
    "No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.",
    among(open.length),
    buttons(...open.map((one) => `${shortDay.format(one.starts_at)} ${hour.format(one.starts_at)}`)),
  );
  const who = await ask(
    "¿Para quién es el lugar?\n\n1. Para mí\n2. Otra persona",
    "No entendí para quién es el lugar. Contesta con el número de una opción. Por ejemplo: 1.",
    among(2),
    buttons("Para mí", "Otra persona"),
  );
  const whose =
    who === 0
      ? name
      : await ask(
          "¿Cómo se llama la otra persona?",
          "Escribe su nombre y apellidos, solo con letras.",
          (text) => (isName(text.trim()) ? text.trim() : undefined),
        );
  const session = await conversation.external(() => findSession.get(open[chosen].id));
  const room = session.taken < session.capacity;
  const confirmed = await ask(
    `Revisa que esté bien:\nSesión: ${session.topic}\nDía: ${day.format(session.starts_at)}, ${hours(session)}\nLugar: ${session.place}, ${session.locality}\nPara: ${whose}\n${room ? "Todavía hay lugar." : "Esta sesión está llena."}\n\n¿Es correcto?`,
    "Contesta «Sí» o «No».",
    yesNo,
    buttons("Sí", "Corregir", "No"),
  );
  if (!confirmed) {
    await ctx.reply("Está bien, no aparté nada.", noPreview);
    return;
  }
  const outcome = await conversation.external(() => {
    try {
      return register.immediate(ctx.chat.id, whose, locality, session.id, Date.now());
    } catch (error) {
      if (error.message === "full") return "full";
      throw error;
    }
  });
  const said = {
    registered: `Quedaste registrada o registrado: ${session.topic}, ${shortDay.format(session.starts_at)}, ${hours(session)}, ${session.place}.\n\nPara cancelar escribe CANCELAR.`,
    already: `Ya tienes tu lugar: ${session.topic}, ${shortDay.format(session.starts_at)}, ${hours(session)}, ${session.place}.`,
    full: "Esta sesión está llena.",
  };
  await ctx.reply(said[outcome], noPreview);
}

// — the bot —

const bot = new Bot(settings.token, {
  client: { apiRoot: settings.apiRoot },
  botInfo: {
    id: settings.id,
    is_bot: true,
    first_name: "Bench",
    username: settings.username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  },
});
bot.use(conversations({ storage }));
bot.use(createConversation(registration));
bot.hears(/^(hola|buenos días|inscribirme|quiero inscribirme)$/i, (ctx) =>
  ctx.conversation.enter("registration"),
);
bot.command("start", (ctx) => ctx.conversation.enter("registration"));

const server = createServer(webhookCallback(bot, "http", { secretToken: settings.secret }));
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`listening on ${server.address().port}\n`);
});
process.once("SIGTERM", () => {
  server.close(() => {
    database.close();
    process.exit(0);
  });
  server.closeAllConnections();
});
