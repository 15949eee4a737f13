import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";
import { listed } from "./listed.ts";

// How a question is put, how an answer is spelled, and what a message comes to: «question | answers, parted by /».

const yes = `
¿Es tu primera vez con nosotros? | es la primera / nunca había venido / soy nueva
¿Quedó alguien sin firmar? | faltó mi esposo / varios
¿Te pasamos al grupo de la tarde? | salgo a las dos, entonces sí / me duele todo pero sí
¿Reservamos el salón? | no... espérese, sí, sí resérvelo / no hay problema, resérvenlo
¿Hablas mazateco? | hablo mazateco y español
¿Viste el video? | ya lo bi / ayer en la noche lo vi
¿Trabajas los sábados? | trabajo sábados y domingos
¿Tu mamá puede firmar por ti? | ella firma
¿Vienes sola? | vengo sola`;

const no = `
¿Es tu primera vez con nosotros? | ya he ido dos veces / es la segunda
¿Quedó alguien sin firmar? | todos firmaron / nadie, todos firmamos
¿Falta alguien? | ya estamos todos
¿Se suspendió la junta? | sí hubo / no se suspendió, sí hubo junta
¿Te pasamos al grupo de la tarde? | llevo al niño a terapia, así que no
¿Reservamos el salón? | sí resérvalo... espérame, no, ya no lo reserves, lo van a usar otros
¿Te inscribo a zumba? | con estas rodillas no mija gracias / a mi edad ya no
¿Estás embarazada? | jajaja no mija ya tengo 62 años
¿Viste el video? | no e podido
¿Hay señal en tu rancho? | no ai
¿Te hicieron el estudio? | no me lo an echo
¿Recuerdas tu folio? | no me acuerdo
¿Vienes sola? | voy con mis nietos`;

const neither = `
¿Padeces diabetes? | nunca me he checado
¿Se aprobó el acta? | no pude ir
¿Te pasamos al grupo de la tarde? | él sí / sí pero no
¿Reservamos el salón? | no, espéreme / sí, perdón, cómo dijo / sí... ay no sé
¿Hablas mazateco? | entiendo mazateco pero no lo hablo bien
¿Puede asistir tu esposo? | yo puedo
¿Borramos tus datos? | ya no puedo entrar
¿Trabajas los sábados? | mi esposo trabaja los sábados`;

const read = (asked: string, says: string) => readYesNo(says, { question: () => asked });

test.each(listed(yes))("%s %s: yes", (asked, says) => expect(read(asked, says)).toEqual({ value: "yes" }));
test.each(listed(no))("%s %s: no", (asked, says) => expect(read(asked, says)).toEqual({ value: "no" }));
test.each(listed(neither))("%s %s: neither", (asked, says) =>
  expect(read(asked, says)).toHaveProperty("unclear"),
);
