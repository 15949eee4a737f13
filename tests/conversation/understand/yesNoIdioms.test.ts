import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";
import { listed } from "./listed.ts";

// Idioms, irony and turns of speech: one line is «question | answers, parted by /».

const yes = `
¿Vas a la faena del domingo? | a wevo / a güevo que sí / cincho / simona / fierro pariente / arre lulú / ya vas / eso ni se pregunta / de mil amores / shi
¿Vas a la faena del domingo? | cómo no voy a ir si yo llevo las palas / no pues claro / no hombre, claro que sí
¿Ya entregaste tu solicitud? | uy, ya desde cuándo / no, si ya la entregué / desde la semana antepasada
¿Vas a seguir en el grupo? | mientras Dios me preste vida sí / primero Dios sí
¿Quieres que te ayudemos con la forma? | sí por favor, que yo de eso no sé nada
¿Siguen rentando el local? | todavía, mientras no nos lo pidan / igual que siempre
¿Le falta algo a su expediente? | nomás la foto / solo el comprobante que no me lo han dado
¿Es correcto que usted es Rosa Tun? | para servirle / la misma que viste y calza
¿Acepta ser tesorera del comité? | ya qué, póngame
¿Te fue útil la plática? | la neta me ayudó un buen
¿Registro la entrega con 40 despensas? | fueron cuarenta
¿Cuento contigo para el convivio? | cuenten con una servidora`;

const no = `
¿Vas a la faena del domingo? | ni a palos / ni de relajo / nel pasteles / ni que estuviera loco / con este solazo ni de chiste
¿Ya te pagaron la beca? | ni un quinto / ni un peso joven / ni tantito / hasta la fecha nada
¿Te avisaron del cambio? | nombre, ni en cuenta / ni por enterado
¿Hay quien cuide a los niños? | ni quién
¿Quedó clara la explicación? | nadita
¿Se entregó toda la semilla? | sobraron tres costales / quedaron como cinco bultos
¿Don Chucho sigue viviendo en el rancho? | se fue para el norte / ya falleció / se cambió a la ciudad
¿Le molesta esperar un poco? | no le hace / me da igual
¿Desea agregar otro comentario? | es todo por mi parte
¿Quieres que alguien te explique el trámite? | ntp, ya me explicó mi hija
¿Recibiste la visita de este mes? | sí, ay no espérese, esa fue la del otro mes. Esta no
¿Nos acompañas a la entrega? | siempre no voy a poder, les había dicho que sí pero me cayó trabajo
¿Usted es la abuelita de Leo? | no soy su abuelita, soy su tía
¿Registro la entrega con 40 despensas? | fueron 38
¿Firmaron todas? | menos doña Chelo`;

const neither = `
¿Puede venir a las diez de la noche? | ¡sí, cómo no! y todavía quieren que uno vaya con este frío / claro 🙄 / ajá, y qué más...
¿Ya revisó su lista? | ok gracias, buenas noches / enterada, que tenga buen día / ya mero / ya merito
¿La promotora sigue en la comunidad? | va y viene
¿Trae usted las llaves del salón? | las trae mi cuñado
¿Va a venir el jueves? | sí, oiga, le quería preguntar por mi apoyo que no llega`;

const read = (asked: string, says: string) => readYesNo(says, { question: () => asked });

test.each(listed(yes))("%s %s: yes", (asked, says) => expect(read(asked, says)).toEqual({ value: "yes" }));
test.each(listed(no))("%s %s: no", (asked, says) => expect(read(asked, says)).toEqual({ value: "no" }));
test.each(listed(neither))("%s %s: neither", (asked, says) =>
  expect(read(asked, says)).toHaveProperty("unclear"),
);
