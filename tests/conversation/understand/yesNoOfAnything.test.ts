import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";
import { listed } from "./listed.ts";

// Whatever verb is asked, the answer is read by it: one line is «question | answers, parted by /».

const yes = `
¿Ya les avisaste a tus vecinas? | ya les avisé a todas
¿Leíste el aviso? | ya lo leí todo / Yaaa / ya quedó
¿Terminaste la secundaria? | en el INEA la terminé ya grande
¿Guardamos tu avance? | guárdalo / guárdenmelo por favor / por favor / no pos sí, guárdenlo
¿Cerramos la reunión? | ciérrela / sí, ya ciérrenla
¿Invitamos a tu vecina? | invítela, pero no le diga que yo le dije
¿Podemos visitarte el martes? | cuando guste, aquí la espero / el martes está bien
¿Está prendida tu estufa? | ahorita la tengo prendida
¿Eres de Zongolica? | de mero Zongolica
¿Sigues en la maquila? | ahí sigo / todavía
¿Tu casa es propia? | es mía
¿Te quieres apuntar? | no, digo sí, perdón / no, bueno sí
¿Tienes internet? | tenemos pero es bien lento / tengo uno chiquito
¿Alguien de tu casa fuma? | mi esposo
¿Tienes alguna duda? | sí tengo una / tengo una
¿Borramos los datos? | bórralos
¿Dejamos la misma hora? | déjela así está bien`;

const no = `
¿Ya les avisaste a tus vecinas? | se me pasó, al rato les digo / no les he avisado
¿Se hizo la visita? | no se pudo, estaba cerrado
¿Recogiste tu gafete? | se me olvidó recogerlo / apenas voy por él
¿Llegó la promotora? | la estuve esperando toda la mañana y nunca llegó
¿Te queda cerca la clínica? | me queda retiradísimo
¿Traes el acta original? | pura copia traigo
¿Crías gallinas? | se me murieron todas / tenía pero se me murieron
¿Tuviste algún contratiempo? | todo bien / ninguno al contrario
¿Hay inconveniente en que vayamos? | adelante / para nada, pásenle
¿Te molesta si tomamos fotos? | cómo cree, tomen las que quieran
¿Se te ofrece algo más? | es todo gracias / así está bien
¿Reagendamos tu cita? | no la muevan, así está bien
¿Quieres una cobija? | sí, digo no, perdón, ya me dieron una
¿Tu localidad es Santa María Huatulco? | es Santa María Tonameca
¿Eres la titular? | la titular es mi nuera
¿Va tu hija en tu lugar? | no, yo mera voy
¿Alguien de tu casa usa bastón? | nadie / ni uno
¿Cambió tu número? | es el mismo de siempre
¿Quitamos a Kevin de la lista? | no lo quiten, sí va a ir`;

const neither = `
¿Vas a traer la cartilla? | si la encuentro / la llevo si la encuentro
¿Vas a llevar a tus nietos? | si mi hija me los deja los llevo y si no pues no
¿Te gustaría volver? | mande
¿Ya mandaste la foto? | la foto de qué / cuál de las dos
¿Guardamos tus datos? | guarden solo el nombre / los guardan para siempre / qué datos son
¿Abriste la cuenta? | la estoy abriendo
¿Sabe nadar tu hijo? | yo sí sé
¿Llamamos a tu mamá? | yo le llamo
¿Vienes el sábado? | sí, el domingo / el domingo sí puedo
¿Está bien si vamos a las nueve? | sí a las diez
¿Aceptas las condiciones? | acepto algunas / si mi esposo acepta yo acepto
¿Hay inconveniente en cambiar de salón? | claro / sí, adelante
¿Necesitas algo más? | sí, es todo / ok
¿Tienes parcela? | mi papá tenía pero la vendió / la de mi papá
¿Hay agua en tu colonia? | ayer hubo
¿Borramos tu cuenta? | no puedo entrar
¿Tu apellido es Villegas? | es Viyegas
¿Ustedes ponen el sonido? | sí lo ponemos. bueno, si el licenciado no dice otra cosa`;

const read = (asked: string, says: string) => readYesNo(says, { question: () => asked });

test.each(listed(yes))("%s %s: yes", (asked, says) => expect(read(asked, says)).toEqual({ value: "yes" }));
test.each(listed(no))("%s %s: no", (asked, says) => expect(read(asked, says)).toEqual({ value: "no" }));
test.each(listed(neither))("%s %s: neither", (asked, says) =>
  expect(read(asked, says)).toHaveProperty("unclear"),
);
