import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";
import { listed } from "./listed.ts";

// What stands around an answer, and what only sounds like one: «question | answers, parted by /».

const yes = `
¿Ya no vas a participar? | ya no / no voy a poder / no, ya no, se me enfermó la niña / así es, ya no
¿Todavía no te llega tu tarjeta? | no me ha llegado
¿No quieres que te llamemos? | sí por favor
¿Quieres apuntar a tu comadre? | sí señorita apúntela por favor ella no tiene teléfono
¿Necesitas transporte? | sí por favor, no tengo en qué irme
¿Quieres hablar en otomí? | sí porque no hablo bien el español
¿Te quedas hasta el final? | hasta el final
¿Podemos publicar la foto? | publíquenla con confianza
¿Te gustó el taller? | me encantó, ojalá haya más
¿Tienes agua entubada? | sí pero nomás cae los martes
¿Fuiste tú quien firmó? | fui yo
¿Aceptas el aviso? | acwpto / acpeto
¿Vas a venir el lunes? | clato que sí / klaro / zimon
¿Te duele algo? | la cabeza
¿Te mandamos la ubicación? | no estaría de más / si no es mucha molestia
¿Te apartamos despensa? | sí, dos`;

const no = `
¿Ya no vas a participar? | sí voy a participar / claro que voy
¿Ya no quiere recibir los avisos? | sí quiero, no me los vaya a quitar
¿Todavía no te llega tu tarjeta? | ya me llegó
¿Está abierto el salón? | cerrado con candado
¿Está mal escrito tu apellido? | está bien
¿Llegó la promotora a la hora que dijo? | no, llegó bien tarde
¿Recibiste el apoyo? | no, lo recibió mi esposo
¿Guardamos tu dirección? | la dirección no, lo demás sí
¿Ya nació el bebé? | no todavía
¿Vas a venir el lunes? | no puedp / mo puedo
¿Van a ir todos? | todos menos mi papá
¿Le avisamos a tu maestra? | no le diga nada
¿Te mandamos la ubicación? | sí sé dónde queda / ya conozco
¿Cambiamos el día? | no le muevan / es el de siempre`;

const neither = `
¿Ya no vas a participar? | sí / no / claro / sí, por favor
¿Te quedas al convivio? | si acabo temprano, si no pues no / si le sobra uno sí
¿Nos vemos en la plaza? | nos vemos donde / sí y a que hora / quiero saber cuanto cobran
¿Te regresaron tus papeles? | los originales no, las copias sí
¿Es correcta la fecha? | la fecha sí, el año no
¿Se quedan a dormir? | yo sí, mis hijos no
¿Hubo junta ayer? | no fui
¿Recibiste la llamada? | sonó pero no alcancé a contestar
¿Registramos a tu nombre? | póngalo a nombre de mi esposo
¿Aceptas el aviso? | limon
¿Te duele algo? | la verdad`;

const read = (asked: string, says: string) => readYesNo(says, { question: () => asked });

test.each(listed(yes))("%s %s: yes", (asked, says) => expect(read(asked, says)).toEqual({ value: "yes" }));
test.each(listed(no))("%s %s: no", (asked, says) => expect(read(asked, says)).toEqual({ value: "no" }));
test.each(listed(neither))("%s %s: neither", (asked, says) =>
  expect(read(asked, says)).toHaveProperty("unclear"),
);

test("the longest message takes no time to speak of, whatever it repeats", () => {
  for (const part of ["no ", "a,\n", "mi ", "sí, ", "ya no ", "a mí sí y a él no ", "porque "]) {
    const long = `${part.repeat(Math.floor(990 / part.length))}ñ`;
    for (const asked of [
      "¿Ya no vas a venir?",
      "¿Alguien de tu casa usa lentes?",
      "¿Guardamos tu registro?",
    ]) {
      const from = performance.now();
      read(asked, long);
      expect(performance.now() - from, part).toBeLessThan(400);
    }
  }
});
