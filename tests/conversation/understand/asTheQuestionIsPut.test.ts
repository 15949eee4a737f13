import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";

// A yes or a no is of the question as it is put: of an end, a lack, a fault, of all, of somebody else, of what is done.
// «?» is asked again; what is plain beside it stays an answer.

const answers: Readonly<Record<string, string>> = {
  // Of an end: what is said of going on is no yes to it.
  "¿Quiere cancelar la cita?": "? claro que voy / ? por supuesto que voy / yes sí / yes cancélela",
  "¿Cancelo el registro?": "? sí guárdalo / ? sí quiero registrarlo / yes sí / yes sí, cancélalo",
  "¿Descarto el borrador?": "? sí guárdalo / ? sí me sirve / ? no lo necesito / yes sí",
  "¿Desea eliminar a Juan Pérez de la lista?": "? sí es parte del grupo / ? ya no participa / yes sí / no no",
  "¿Quiere dejar el programa?": "? sí quiero seguir / ? ya no me interesa / yes sí",
  // Of a lack or a help: whoever has or knows it needs none.
  "¿Necesitas intérprete?": "? sí hablo español / yes sí / yes sí por favor / no no",
  "¿Repito la lista?": "? sí la escuché / ? no escuché / yes sí",
  "¿Le mando la ubicación?": "? sí la tengo / ? no conozco / yes sí, mándemela",
  "¿Le recuerdo el día de la cita?": "? sí me acuerdo / ? no lo recuerdo / yes sí",
  "¿Necesita que le cuidemos a sus niños?": "? no tengo con quién dejarlos / yes sí",
  // Of a fault: all is well.
  "¿Hay algo que corregir?": "no todo bien / no está correcto / ? sí está bien / yes sí",
  "¿Desea modificar sus datos?": "no todo bien, gracias / yes sí",
  "¿Me equivoqué en algo?": "no todo correcto / ? está bien / yes sí",
  "¿Le molesta si grabamos la llamada?":
    "? prefiero que no / ? mejor no graben / no no, adelante / yes sí me molesta",
  "¿Tiene algún impedimento para asistir?":
    "? no puedo caminar / yes sí, estoy enferma / no ninguno / yes sí",
  "¿Quiere cambiar la fecha de su cita?":
    "? me queda bien / ? ese día no puedo / yes sí / no no, así está bien",
  // Of the same, or another.
  "¿Su número de teléfono sigue siendo el mismo?":
    "yes es el mismo / yes igual / yes no ha cambiado / no ya lo cambié / no tengo otro número / no cambié de número",
  "¿Los datos de Pedro quedaron igual?": "? no hubo cambios / no hubo cambios / yes iguales / ? sí cambiaron",
  // Done, or to be done.
  "¿Ya sacó su cita?": "? la voy a sacar / no ahorita la saco / yes sí, ya la saqué",
  "¿Ya le dieron su despensa?": "? sí me la van a dar / ? ya mero me la dan / yes sí me la dieron",
  "¿Está pagada la luz?": "? la voy a pagar / ? sí debemos / yes sí",
  // All, or some.
  "¿Recibió usted los dos cobertores?": "? recibí uno / ? sí, uno / yes los dos / yes sí",
  "¿Le entregaron las dos becas?": "? sí, la de Juan / ? me dieron una / yes sí",
  // With something else.
  "¿Registro a Ana Ruiz con 34 años?": "? sí, con 35 / ? sí, Ana Luz / yes sí / yes sí, con 34",
  "¿Guardo el registro con 12 asistentes?":
    "? sí, con 13 / ? sí, cambia la fecha / ? sí quita a Juan / yes sí, guárdalo",
  "¿Es usted de San Juan?": "? sí, de San Pedro / yes sí, de San Juan / yes sí",
  "¿Su fecha de nacimiento es 4 de mayo de 1980?": "? sí, 5 de mayo / yes sí",
  // Of somebody else.
  "¿Su esposo está de acuerdo en participar?": "? yo sí / ? yo no quiero / yes sí / no no",
  "¿Su hija está estudiando?": "? yo no estudié / ? sí trabaja / yes sí / yes sí estudia",
  "¿Tú y tu esposo van a asistir?": "? yo sí / ? voy yo sola / yes los dos / yes sí",
  // Heard, or half meant.
  "¿Va a asistir a la entrega del sábado?":
    "? enterada / ? sí me avisaron / ? iba a ir / ? a la mejor / ? lo más seguro es que sí / ? quisiera / yes sí voy",
  "¿Agrego a otra persona?": "? ya estuvo / yes sí / no no / no no gracias ya sería todo",
  // A no, and why.
  "¿Acepta que sus datos se compartan?":
    "no no acepto, luego le andan hablando a uno / ? no acepto, pero no sé / yes sí acepto",
  "¿Guardo los cambios de la lista?": "no no todavía no, falta un alumno / yes sí",
  "¿Le mando la ubicación del centro?": "no no es necesario, conozco dónde es / yes bueno",
  "¿Trabaja usted actualmente?": "no ahorita no, me dieron las gracias en la maquila / yes sí",
  "¿Le pongo falta a Ximena?": "? póngale retardo / yes sí, póngale falta / yes póngale",
  "¿Pasó la brigada por su localidad?": "? dicen que pasó pero yo no los vi / yes sí pasó",
  "¿Ya le llegó la despensa?": "yes ya gracias a Dios / no todavía no",
  "¿Ya le quitaron los puntos?": "no el jueves me los quitan / yes ya me los quitaron",
  "¿Vive en la misma dirección de antes?": "yes sí ahí mismo tiene su humilde casa / yes ahí mismo",
  "¿Tiene agua entubada en su casa?": "yes si hay, cae cada tercer día / no no hay",
  "¿Tiene acta de la niña?": "no no la e sacado / yes sí tiene",
  // On the way, or there.
  "¿Ya llegó a la sesión?":
    "yes ya estoy aquí afuera / yes aquí ando / yes ya llegué pero no hay nadie / no voy en camino / no todavia no voy en la combi / no ya mero llego, estoy como a 10 min",
  "¿Ya le llegó la despensa de este mes?": "? aquí estoy / ? estoy en mi casa / yes sí / yes ya me llegó",
  "¿Fue usted a la reunión?": "no no fui / yes sí fui / yes sí",
  // So it was, whatever else was.
  "¿Se realizó la asamblea?":
    "yes Sí se hizo pero vino poca gente / yes se hizo / no se suspendió / ? se hizo a medias",
  "¿Hubo algún incidente?":
    "yes sí, una señora se desmayó pero ya está bien / no todo tranquilo / ? no que yo recuerde",
  "¿Ya se entregaron todas las despensas?": "no solo entregamos la mitad / no nomás unas / yes sí todas",
  "¿Ya pagó la cooperación de este mes?": "yes ya se la di a la tesorera ayer / no la pago mañana",
  "¿Visitó esta semana a la familia Hernández?":
    "yes ya fui el martes, me atendió la señora / yes sí / no no",
  "¿Su hija recibe la beca?":
    "? la recibe su hermano / no no, metimos papeles pero nunca salió / yes sí la recibe",
  "¿Le sirvió el taller de lectura?": "? no fui / yes sí mucho / no no",
  "¿El niño tiene alguna alergia?": "no no que yo sepa maestra / yes sí, al polvo",
  "¿Tiene el acta de nacimiento de la niña?":
    "yes si la tengo aquí guardada / yes sí tengo pero en la casa / ? si la encuentro / no no tengo",
  "¿Necesita que le expliquemos otra vez?":
    "yes sí porfavor es q no le entendí / yes no entendí / no ya entendí",
  "¿Asiste su hijo a USAER?": "? que es eso de usaer disculpe / yes sí asiste",
  "¿Sabe usted dónde se tramita la CURP?": "no no tengo idea / yes sí sé",
  "¿Le informaron de la suspensión?": "no apenas me estoy enterando / yes sí me avisaron",
  "¿Va a asistir usted mañana?":
    "yes Yo sí voy, mi comadre no / yes sí / yes pues si Dios me presta vida y salud ahí voy a estar",
  "¿Quieres seguir estudiando el bachillerato?": "yes sí quiero ser enfermera / ? quiero trabajar",
};
test.each(
  Object.entries(answers).flatMap(([question, said]) =>
    said.split(" / ").map((one) => ({ question, says: one.replace(/^\S+ /, ""), as: one.split(" ")[0] })),
  ),
)("$question «$says»", ({ question, says, as }) => {
  const read = readYesNo(says, { question: () => question });
  expect("value" in read ? read.value : "?").toBe(as);
});
