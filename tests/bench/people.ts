/** Somebody who registers: what they write, in order, and a word of what each answer has to say. */
export interface Person {
  readonly chat: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly lines: readonly string[];
}

/** A word of the answer to each line: a conversation that went another way is no measurement. */
export const answers = [
  "¿Aceptas?",
  "¿Cómo te llamas?",
  "¿En qué localidad vives?",
  "¿A qué sesión quieres ir?",
  "¿Para quién es el lugar?",
  "¿Es correcto?",
  "Quedaste registrada",
] as const;

/** Messages of one registration, theirs; as many answers come back. */
export const messagesEach = answers.length;

const firstNames = [
  "María",
  "José",
  "Guadalupe",
  "Juan",
  "Rosa",
  "Pedro",
  "Lucía",
  "Ángel",
  "Elena",
  "Fermín",
];
const lastNames = ["López", "Hernández", "Cruz", "Martínez", "Díaz", "Bautista", "Núñez", "Reyes", "Flores"];
const localities = ["San Isidro", "El Llano", "La Soledad", "Santa Cruz", "Río Grande", "Ojo de Agua"];
const greetings = ["Hola", "Buenos días", "quiero inscribirme", "inscribirme"];
const consents = ["Sí", "si", "Claro que sí", "acepto"];

/** The person of a chat: the same number is the same person for every server. */
export function personOf(chat: number): Person {
  const of = <T>(things: readonly T[], stride: number): T =>
    things[Math.floor(chat / stride) % things.length] as T;
  const firstName = of(firstNames, 1);
  const lastName = of(lastNames, 3);
  return {
    chat,
    firstName,
    lastName,
    lines: [
      of(greetings, 1),
      of(consents, 2),
      `${firstName} ${lastName} ${of(lastNames, 7)}`,
      of(localities, 5),
      String(1 + (chat % 2)),
      "1",
      of(["Sí", "si", "correcto"], 2),
    ],
  };
}

export const sessions = [
  { topic: "Nutrición en casa", place: "Casa de la cultura", locality: "San Isidro", inDays: 9, hours: 1.5 },
  {
    topic: "Cuidado de personas mayores",
    place: "Salón ejidal",
    locality: "San Isidro",
    inDays: 13,
    hours: 2,
  },
] as const;

/** Places of each session: more than anybody can take in one run, and counted all the same. */
export const capacity = 5_000_000;
