import type { DemoChannel, Phone } from "./phones.ts";

/**
 * The demo's sessions, in order of date: the first is tomorrow, so that it can be lived. Their words are
 * `demo.<name>.topic` and `.place`; `lead` is who of `demoPeople` leads them.
 */
export const demoSessions = [
  {
    name: "elderCare",
    ...{ locality: "San Isidro", capacity: 8, lead: "Teresa Aguilar Soto" },
    ...{ inWeeks: 0, weekday: null, hour: 10, hours: 2 },
  },
  {
    name: "rainGarden",
    ...{ locality: "El Llano", capacity: 20, lead: "Ramón Ortega Lara" },
    ...{ inWeeks: 1, weekday: 3, hour: 17, hours: 2 },
  },
  {
    name: "firstAid",
    ...{ locality: "La Esperanza", capacity: 15, lead: "Teresa Aguilar Soto" },
    ...{ inWeeks: 2, weekday: 6, hour: 9, hours: 3 },
  },
] as const;

export type DemoSessionName = (typeof demoSessions)[number]["name"];

export interface DemoPerson {
  readonly name: string;
  readonly goesTo: readonly DemoSessionName[];
}

/** Somebody the demo institution knows, and the phone they write from. */
export interface DemoPhoneOwner extends DemoPerson {
  readonly channel: DemoChannel;
  /** In the series of `phones.ts`. */
  readonly number: number;
  readonly locality: string;
  readonly role?: "coordinator" | "promoter";
  /** Those they answer for, from the same phone. */
  readonly household?: readonly DemoPerson[];
}

const careOnly: readonly DemoSessionName[] = ["elderCare"];

/** All invented. Seven of them go to `elderCare`, which has eight places. */
export const demoPeople: readonly DemoPhoneOwner[] = [
  {
    name: "Elena Robles Cruz",
    locality: "San Isidro",
    channel: "telegram",
    number: 11,
    role: "coordinator",
    goesTo: [],
  },
  {
    name: "Jorge Méndez Ruiz",
    locality: "El Llano",
    channel: "whatsapp",
    number: 12,
    role: "coordinator",
    goesTo: [],
  },
  {
    name: "Teresa Aguilar Soto",
    locality: "San Isidro",
    channel: "whatsapp",
    number: 13,
    role: "promoter",
    goesTo: [],
  },
  {
    name: "Ramón Ortega Lara",
    locality: "La Esperanza",
    channel: "telegram",
    number: 14,
    role: "promoter",
    goesTo: [],
  },
  {
    name: "Guadalupe Flores Peña",
    locality: "San Isidro",
    channel: "whatsapp",
    number: 21,
    goesTo: careOnly,
    household: [
      { name: "Aurelio Flores Mora", goesTo: careOnly },
      { name: "Petra Peña Luna", goesTo: ["elderCare", "firstAid"] },
    ],
  },
  { name: "Rosa Martínez Vega", locality: "San Isidro", channel: "whatsapp", number: 22, goesTo: careOnly },
  { name: "Tomás Reyes Castillo", locality: "El Llano", channel: "telegram", number: 23, goesTo: careOnly },
  { name: "Carmen Núñez Ríos", locality: "La Esperanza", channel: "whatsapp", number: 24, goesTo: careOnly },
  {
    name: "Silvia Campos Rangel",
    locality: "San Isidro",
    channel: "telegram",
    number: 25,
    goesTo: ["elderCare", "rainGarden"],
  },
  {
    name: "Héctor Salas Medina",
    locality: "El Llano",
    channel: "whatsapp",
    number: 26,
    goesTo: ["rainGarden"],
  },
  {
    name: "Lucía Herrera Solís",
    locality: "El Llano",
    channel: "telegram",
    number: 27,
    goesTo: ["rainGarden", "firstAid"],
  },
  {
    name: "Ignacio Vargas León",
    locality: "La Esperanza",
    channel: "whatsapp",
    number: 28,
    goesTo: ["rainGarden"],
  },
  {
    name: "Beatriz Olvera Pineda",
    locality: "La Esperanza",
    channel: "telegram",
    number: 29,
    goesTo: ["firstAid"],
  },
  {
    name: "Daniel Cortés Ibarra",
    locality: "La Esperanza",
    channel: "whatsapp",
    number: 30,
    goesTo: ["firstAid"],
  },
];

const newcomers: readonly Pick<DemoPhoneOwner, "channel" | "number" | "name">[] = [
  { channel: "whatsapp", number: 1, name: "Ana" },
  { channel: "telegram", number: 1, name: "Luis" },
];

type Owner = (typeof newcomers)[number] & Pick<DemoPhoneOwner, "role">;

const ownedBy = ({ channel, number }: Phone): Owner | undefined =>
  [...newcomers, ...demoPeople].find((each) => each.channel === channel && each.number === number);

/** Whose phone it is, or null for one of the many that belong to nobody yet. */
export const ownerOf = (phone: Phone): string | null => ownedBy(phone)?.name ?? null;

/** What its owner is to the institution at first. */
export const roleOf = (phone: Phone): "member" | "promoter" | "coordinator" =>
  ownedBy(phone)?.role ?? "member";
