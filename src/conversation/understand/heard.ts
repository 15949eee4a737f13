import { isNear } from "./isNear.ts";
import { foldedPattern } from "./pattern.ts";
import { rememberedByWord } from "./remember.ts";

// Commands are compared as they sound: «ekivoke», «nesesito ablar» and «canselar» are written by many.

const short: ReadonlyMap<string, string> = new Map(
  `cn:con kn:con m:me t:te msj:mensajes msjs:mensajes mjs:mensajes mensages:mensajes mensage:mensaje mje:mensaje wats:whats watsap:whatsapp
  tel:telefono num:numero patras:para atras tras:atras pa:para pal:para el pala:para la ps:pues pos:pues pus:pues nomas:nada mas namas:nada mas
  preg:pregunta pregnta:pregunta sig:siguiente sgte:siguiente ant:anterior aki:aqui porfavorcito:por favor favorcito:favor plox:por favor tons:entonces entons:entonces
  enves:en vez asta:hasta mneu:menu meun:menu mnu:menu emnu:menu`
    .split(/\s+(?=\S+:)/)
    .map((pair) => {
      const [from = "", to = ""] = pair.split(":");
      return [from, to] as const;
    }),
);

/** What commands are said with; a letter beside is one of these, where nothing else is. */
const slips =
  `cancelar cancela cancele cancelen cancelalo regresar regresame regreseme regresa anterior corregir correccion ayuda ayudame ayudeme ayudenme opciones
  saltar saltarla saltala omitir siguiente pregunta asesor mensajes mandar manden mandando avisos idioma ingles equivoque hablar platicar licenciada contestar quiero quisiera necesito`
    .split(/\s+/)
    .map((word) => single(word));
const known: ReadonlySet<string> = new Set(slips);
/** By their first letter, in which few slip. */
const slipsOf: ReadonlyMap<string, readonly string[]> = Map.groupBy(slips, (slip) => slip[0] ?? "");
/** Words of their own that are a letter away. */
const others = new Set(
  `ayala ayudo ayudan ayudas cancelo cancelan cancelado cancelada saltan saltas hablan hablas hablo habla pregunto preguntan mensaje aviso avisar quiere quieres quieren quisieran mande mandan mandas
  regreso regrese regresan regresas regresado regresara opcion inglesa ingleses mandado mandaron mandaba anteriores preguntas contestan contesta contesto necesita necesitas licenciado platica platicas ayudar ayudara ayudado cancel cancelaron asesora`
    .split(/\s+/)
    .map((word) => single(word)),
);
const stems =
  /^(?:ayud|kansel|rejres|regres|salt|abl|platik|kontest|mand|abis|pregunt|nesesit|kor[ei]j|ekibok|mensaj|asesor|lisensiad)/;
const ShortestSlip = 5;

/** Folded letters by their sound: b and v, s, z and soft c, a silent h, k and qu, soft g and j. */
export function sound(folded: string): string {
  if (!/[chqvzg]/.test(folded)) return folded;
  return folded
    .replace(/ch/g, "ʧ")
    .replace(/h/g, "")
    .replace(/qu/g, "k")
    .replace(/c(?=[ei])/g, "s")
    .replace(/c/g, "k")
    .replace(/ʧ/g, "ch")
    .replace(/z/g, "s")
    .replace(/v/g, "b")
    .replace(/g(?=[ei])/g, "j");
}

/** A word as `fold` and then `sound` leave it. */
function single(word: string): string {
  return sound(word.replace(/(.)\1+/g, "$1"));
}

const heardAs = rememberedByWord((word): string | readonly string[] => {
  const heard = sound(short.get(word) ?? word)
    .split(" ")
    .map(unslipped);
  const [only = ""] = heard;
  return heard.length === 1 ? only : heard;
});

/** A folded message as it is heard, its short forms written out and a slip of a key put right. */
export const heardWords = (folded: readonly string[]): readonly string[] => folded.flatMap(heardAs);

function unslipped(word: string): string {
  if (word.length < ShortestSlip || word.length > 10 || known.has(word) || others.has(word)) return word;
  // Another form of the right word is no slip.
  if (stems.test(word)) return word;
  const near = slipsOf.get(word[0] ?? "")?.filter((slip) => isNear(word, slip, 1)) ?? [];
  return near.length === 1 ? (near[0] ?? word) : word;
}

/** A pattern over what is heard. After a stem that ends in c or g, what follows has to be written out. */
export const heardPattern = (source: string): RegExp => new RegExp(sound(foldedPattern(source).source));
