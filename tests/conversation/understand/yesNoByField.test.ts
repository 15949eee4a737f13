import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";
import { listed } from "./listed.ts";

// What answers a question without one of its words: by what its field of deeds and states affirms and denies.

const yes = `
¿Vas a venir el sábado? | paso por ahí como a las 10 / me esperan, llego tantito tarde / guárdenme silla / ahí me tienen desde temprano
¿Ya llegaste a la plática? | aquí ando afuera / ya estoy sentada hasta adelante
¿Puedes prestar sillas? | le junto unas diez / pasen por ellas
¿Recibiste la despensa? | ayer me la trajo la vocal / el lunes pasé por ella / la vocal me la trajo
¿Tienes hijos en la primaria? | el mayor va en quinto / uno en tercero
¿Hablas zapoteco en tu casa? | es lo que más hablamos / desde chiquita
¿Estás embarazada? | ya voy para los 6 meses / me alivio en marzo
¿Te sirve este horario? | me acomoda / a mí me queda bien
¿Necesitas transporte? | vivo hasta el cerro
¿Padeces diabetes? | me la detectaron el año pasado
¿Aceptas el aviso? | ya lo leí y estoy conforme
¿Vives en esta comunidad? | aquí nací y aquí sigo
¿Firmaste la lista? | al salir la firmé
¿Ya pasaste con la trabajadora social? | ayer pasé con ella
¿Cuento contigo el viernes? | pensé que no iba a poder, pero ahí estoy / no tengo con quién dejar al niño pero lo llevo, ahí estamos
¿Mantenemos tu cita? | quería cambiarla pero siempre no, déjela como está`;

const no = `
¿Vas a venir el sábado? | trabajo ese día / se me complica mucho / ese sábado es la boda de mi sobrina / mi mamá está internada y no la puedo dejar / voy a estar en el rancho
¿Ya llegaste a la plática? | voy en camino / ando perdido, no encuentro la calle
¿Nos prestas tu patio? | lo tengo lleno de material / para la otra
¿Recibiste la despensa? | ni sus luces / me quedé esperando
¿Tienes niños menores de 12 años? | ya todos están grandes y casados
¿Hay internet en tu casa? | acá no llega señal de nada / nomás datos del celular
¿Hablas otra lengua además del español? | puro español
¿Te quedas a la comida? | nomás vengo a la plática y me regreso
¿Asististe a la sesión pasada? | quise ir pero se enfermó la niña / mandé a mi hija
¿Ya tienes tu CURP impresa? | ando en eso, me la dan la otra semana
¿Tú pediste la visita? | fue mi vecina / la pidió mi suegra
¿Participas en la comisión? | cuenten conmigo pero para la otra, ahorita no
¿Está bien tu domicilio? | sí pero le falta el número / todo bien menos el código postal`;

const neither = `
¿Vas a venir el sábado? | tengo que preguntarle a mi jefe / estoy en la escuela / mi hija trabaja ese día / el año pasado sí fui / la otra semana sí voy
¿Ya llegaste a la plática? | estoy esperando a que me contesten
¿Recibiste la despensa? | mi mamá la recibió / a mi vecina se la dieron
¿Recogiste tu apoyo? | lo recogió mi hija
¿Tienes hijos en la primaria? | uno en la secundaria / tengo dos nietos / mi hermana tiene tres
¿Tomas medicina para la presión? | para la diabetes
¿Quieres recibir avisos por mensaje? | sí me llegó el de ayer gracias
¿Tienes credencial? | sí diga quién habla
¿Quieres cancelar tu lugar? | mi marido quiere que lo cancele
¿Asististe a la sesión pasada? | la sesión estaba programada a las 4 / dicen que estuvo muy bonita
¿Es correcto tu teléfono? | sí pero ya no contesto ahí
¿Te interesa el taller? | estoy buscando trabajo
¿Cuento contigo el viernes? | pensé que no iba a poder`;

const read = (asked: string, says: string) => readYesNo(says, { question: () => asked });

test.each(listed(yes))("%s %s: yes", (asked, says) => expect(read(asked, says)).toEqual({ value: "yes" }));
test.each(listed(no))("%s %s: no", (asked, says) => expect(read(asked, says)).toEqual({ value: "no" }));
test.each(listed(neither))("%s %s: neither", (asked, says) =>
  expect(read(asked, says)).toHaveProperty("unclear"),
);

test("hostile messages are read at once", () => {
  const hostile = [
    "a,\n".repeat(1300),
    "no ".repeat(1300),
    "y ".repeat(2000),
    "me la ".repeat(600),
    "trabajo y ".repeat(390),
  ];
  for (const says of hostile) {
    const from = performance.now();
    read("¿Vas a venir el sábado?", says);
    read("¿Recibiste la despensa?", says);
    expect(performance.now() - from).toBeLessThan(400);
  }
});
