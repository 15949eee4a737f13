import { wordsOf } from "./fold.ts";
import { openPhrases } from "./phrases.ts";

// «Ok, gracias, buenas noches» has heard what was said and goes; whether something was done or is so, it does not tell.

const phrases = openPhrases({
  heard: `ok, oka, okas, oki, okis, okey, okay, okei, va, vale, sale, sale y vale, va que va, bueno, está bien, esta bueno, órale, ándale, ándele, perfecto, muy bien, bien,
    de acuerdo, enterado, enterada, entendido, excelente, listo, super, ya vi, ya leí, ya lo vi, ya lo leí, recibido`,
  close: `gracias, muchas gracias, mil gracias, muchísimas gracias, muy amable, buenas noches, buenas tardes, buenos días, buen día, saludos, bendiciones, dios la bendiga, dios lo bendiga, dios le bendiga,
    dios te bendiga, hasta luego, hasta mañana, nos vemos, bye, adiós, cuídese, cuídate, que descanse, que descansen, que esté bien, que estén bien, que le vaya bien, que tenga buen día, que tengas buen día,
    que tenga buena tarde, que tenga buena noche, linda noche, bonita noche, excelente día, excelente tarde, igualmente, a sus órdenes, por avisar, por la información, por el aviso, por informar, por informarnos, por su atención`,
  nobody: `hola, disculpe, perdón, por favor, jeje, jaja, jajaja, este, disculpe la molestia, señorita, señor, señora, joven, seño, licenciada, licenciado, lic, maestra, maestro, profe, doctora, doctor, amiga, amigo, oiga, y, pues, a usted, a ustedes, usted, ustedes`,
});

/** Whether a folded message only says that it was heard, and takes leave. */
export function onlyAcknowledges(said: string): boolean {
  const words = wordsOf(said);
  const found = new Set<string>();
  for (let from = 0; from < words.length; ) {
    const phrase = phrases.at(words, from);
    if (phrase === null) return false;
    found.add(phrase.meaning);
    from += phrase.length;
  }
  return found.has("heard") && found.has("close");
}
