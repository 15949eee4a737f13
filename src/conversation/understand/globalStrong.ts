import type { GlobalWord } from "./globalCommands.ts";
import { foldedPattern } from "./pattern.ts";

// Wishes so plain that whatever is told beside them changes nothing: «¿quién les dio mi número? dejen de escribirme».

const strong: readonly (readonly [GlobalWord, RegExp])[] = [
  [
    "stop",
    foldedPattern(
      "(?<!que |no )\\bdej[ae]n? de (?:estar(?:me)? )?(?:escribir|mandar|molestar|mensajear|enviar)(?:me|nos)(?= |$)(?! (?:los|el|la|en|por|a) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche|madrugada))",
    ),
  ],
  [
    "start",
    foldedPattern(
      "\\bvuelvan?(?:me|nos)? a (?:meter|incluir|agregar|apuntar|poner)(?:me|nos)? (?:a|en) (?:los|las|la|el) (?:mensajes|avisos|lista de (?:avisos|mensajes)|notificaciones)\\b",
    ),
  ],
  // «Me di de baja sin querer, quiero otra vez los avisos».
  [
    "start",
    foldedPattern(
      "(?<!\\b(?:no|ni|si) )\\bquiero (?:(?:recibir|que me (?:lleguen|manden)|volver a recibir) )?(?:(?:otra vez|de nuevo|nuevamente) (?:los|sus|mis) (?:avisos|mensajes|recordatorios|notificaciones)|(?:los|sus|mis) (?:avisos|mensajes|recordatorios|notificaciones) (?:otra vez|de nuevo|nuevamente))\\b",
    ),
  ],
  [
    "menu",
    foldedPattern(
      "^(?:(?:ya|por favor|mejor|me puede[ns]?) )*(?:saca|saque|sacar|lleva|lleve|llevar|manda|mande|regresa|regrese)(?:me|nos)? (?:al menu|a(?:l)? donde (?:salen|estan|vienen|aparecen) (?:todas )?las opciones)\\b",
    ),
  ],
  ["back", foldedPattern("^(?:por favor |a )?la pregunta (?:anterior|de antes|pasada) por favor\\b")],
  [
    "correct",
    foldedPattern(
      "^(?:(?:oye|oiga|perdon|ups|ay|disculpe|no) )*(?:me equivoque (?:de|en (?:la|el)) (?:fecha|nombre|apellido|hora|dia|dato|respuesta|opcion|telefono|numero de telefono|localidad|comunidad)|corrijo (?:lo (?:de la|del?)|la|el|mi) \\w+)\\b",
    ),
  ],
  [
    "cancel",
    foldedPattern(
      "^(?:(?:mejor|sabe que|oiga|ay|no) )*ya no quiero (?:registrar|hacer|llenar|contestar|capturar|inscribir|anotar) nada\\b|^ya cancel[ae] todo (?:este|el) (?:registro|tramite)\\b",
    ),
  ],
  [
    "help",
    foldedPattern(
      "^(?:(?:y|oiga|no le entiendo|no entiendo|ay) )*(?:como (?:se (?:contesta|responde|pone|escribe)|l[oae]s? pongo|contesto|respondo|lo escribo)|que hago)\\b.* o (?:con|por|en|todos|todo|lo|le|la|uno)\\b",
    ),
  ],
];

/** The wish that a folded message holds plainly; null where it holds none, or two. */
export function strongWish(said: string): GlobalWord | null {
  const found = strong.filter(([, says]) => says.test(said));
  const [only] = found;
  return found.length === 1 ? (only?.[0] ?? null) : null;
}
