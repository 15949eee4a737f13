import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";
import { listed } from "./listed.ts";

// Answers that say yes or no as a whole: one line is «question | answers, parted by /».

const yes = `
¿Usted cuida a alguna persona enferma? | a mi suegra / pues a mi hijo que no camina
¿Invitó a las vecinas de la calle? | a todas / a todas las señoras
¿Va a ir a la faena? | aunque truene ahí me va a ver / allá nos van a ver
¿Padece diabetes o asma? | el asma nada más
¿Asistieron al menos 10 personas? | fueron doce con la maestra
¿Ya terminaste de anotar? | ya son todos
¿Sigues viviendo en Apan? | aquí sigo, no me he mudado
¿Vendes en la plaza? | si los domingos`;

const no = `
¿Usted cuida a alguna persona enferma? | a nadie
¿Es usted la tesorera? | era, ahora es doña Luz / era pero ya no
¿Se ha hecho la prueba? | me toca el martes / tengo cita el lunes
¿Ya habló con el director? | todavía no me recibe / me dijeron que siempre no
¿Descansas los domingos? | qué más quisiera, trabajo toda la semana
¿Se conectó usted a la junta? | quise pero no pude porque se fue la luz
¿Entregó usted la solicitud? | no me la quisieron recibir
¿Va a firmar el acta? | le dije a la maestra que sí iba a firmar, pero mejor no
¿Hubo algún problema? | sin novedad / saldo blanco
¿Quieres otra fecha? | no así, con esa tengo
¿Asistieron más de diez personas? | nueve contando a la doctora
¿Quedó todo completo? | todo menos las firmas`;

const neither = `
¿Usted cuida a alguna persona enferma? | a mi mamá la cuida mi hermana / mi hermana cuida a mi mamá
¿Invitó a las vecinas de la calle? | a todas menos a doña Luz
¿Es usted la tesorera? | era
¿Tiene usted chivos? | tenía dos y ahora tengo seis / tenía que comprarlos
¿Va a ir a la faena? | me toca el martes
¿Ya habló con el director? | todavía no sé
¿Padece diabetes o asma? | mi mamá el asma
¿Asistieron más de diez personas? | como diez / nueve mujeres y tres hombres
¿Vendes en la plaza? | si hay gente`;

const read = (asked: string, says: string) => readYesNo(says, { question: () => asked });

test.each(listed(yes))("%s %s: yes", (asked, says) => expect(read(asked, says)).toEqual({ value: "yes" }));
test.each(listed(no))("%s %s: no", (asked, says) => expect(read(asked, says)).toEqual({ value: "no" }));
test.each(listed(neither))("%s %s: neither", (asked, says) =>
  expect(read(asked, says)).toHaveProperty("unclear"),
);
