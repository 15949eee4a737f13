import { describe, expect, it } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";

// What people tell in words of their own, where a list has a word for it; «?» where it has to be asked again.

const lists: Readonly<Record<string, readonly string[]>> = {
  "¿Por qué no pudo asistir?": [
    "Enfermedad",
    "Trabajo",
    "Falta de transporte",
    "Cuidado de hijos o familiares",
    "Otro motivo",
  ],
  "¿Qué tipo de actividad va a reportar?": [
    "Visita domiciliaria",
    "Asamblea",
    "Plática",
    "Entrega de apoyos",
    "Otra",
  ],
  "¿En qué le puedo ayudar?": [
    "Registrarme",
    "Confirmar asistencia",
    "Registrar mi llegada",
    "Cancelar mi lugar",
    "Hablar con una persona",
  ],
  "¿A qué se dedica?": ["Campo", "Hogar", "Comercio", "Empleado", "Sin trabajo"],
  "¿La casa donde vive es?": ["Propia", "Rentada", "Prestada", "De un familiar"],
  "¿Con qué cocina?": ["Leña", "Gas", "Carbón", "Electricidad"],
  "¿Qué parentesco tiene con la niña?": ["Madre", "Padre", "Abuela o abuelo", "Otro familiar"],
  "¿En qué lugar fue la reunión?": ["Salón ejidal", "Casa de salud", "Escuela primaria", "Cancha techada"],
  "¿Qué problemas hubo?": [
    "No llegó el material",
    "Poca asistencia",
    "Mal clima",
    "Sin luz en el lugar",
    "Ninguno",
  ],
  "¿Qué días puede venir?": ["Lunes", "Martes", "Miércoles", "Jueves"],
};
const table = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()) as [string, string, string]);
const put = (question: string) => {
  const labels = lists[question] ?? [];
  return { labels, asked: { choices: labels.map((label) => [label]), question: () => question } };
};

describe("one of a list", () => {
  it.each(
    table(`
¿Por qué no pudo asistir? | tuve que ir a trabajar oiga | Trabajo
¿Por qué no pudo asistir? | el patron no me quiso dar permiso | Trabajo
¿Por qué no pudo asistir? | no tenia quien me cuidara a los niños | Cuidado de hijos o familiares
¿Por qué no pudo asistir? | se me olvido la verdad | Otro motivo
¿Por qué no pudo asistir? | se murio un tio y andabamos en el velorio | Otro motivo
¿Por qué no pudo asistir? | no me enferme ni nada | ?
¿Por qué no pudo asistir? | tuve que trabajar y me enferme | ?
¿Qué tipo de actividad va a reportar? | repartimos despensas en la mañana | Entrega de apoyos
¿Qué tipo de actividad va a reportar? | fuimos casa x casa a ver a las familias | Visita domiciliaria
¿Qué tipo de actividad va a reportar? | asamblea con los del ejido | Asamblea
¿Qué tipo de actividad va a reportar? | ibamos a entregar despensas | ?
¿Qué tipo de actividad va a reportar? | no hicimos asamblea | ?
¿En qué le puedo ayudar? | quiero decir que ya llegué | Registrar mi llegada
¿En qué le puedo ayudar? | quiero hablar con alguien no con maquina | Hablar con una persona
¿En qué le puedo ayudar? | ya no voy a poder ir, den mi lugar a otra persona | Cancelar mi lugar
¿En qué le puedo ayudar? | no voy a poder ir pero si al otro | ?
¿En qué le puedo ayudar? | no se si voy a poder ir | ?
¿A qué se dedica? | vendo tamales en las mañanas | Comercio
¿A qué se dedica? | me corrieron de la fabrica | Sin trabajo
¿A qué se dedica? | antes vendia ropa | ?
¿La casa donde vive es? | la construimos nosotros | Propia
¿La casa donde vive es? | es de mis suegros | De un familiar
¿La casa donde vive es? | mi hijo renta | ?
¿Con qué cocina? | en el anafre | Carbón
¿Con qué cocina? | con la estufa de leña | ?
¿Qué parentesco tiene con la niña? | es mi nieta | Abuela o abuelo
¿Qué parentesco tiene con la niña? | es hija de mi hija | Abuela o abuelo
¿Qué parentesco tiene con la niña? | es mi hija | ?
¿En qué lugar fue la reunión? | iba a ser en la cancha pero como llovio fue en la escuela | Escuela primaria
¿En qué lugar fue la reunión? | iba a ser en la cancha pero no se pudo | ?
¿En qué lugar fue la reunión? | cerca de la clinica | ?
`),
  )("%s «%s»: %s", (question, says, expected) => {
    const { labels, asked } = put(question);
    const read = readChoice(says, asked);
    expect("value" in read ? labels[read.value] : "?").toBe(expected);
  });
});

describe("several of a list", () => {
  it.each(
    table(`
¿Qué problemas hubo? | pues llovio y ademas se fue la luz | Mal clima, Sin luz en el lugar
¿Qué problemas hubo? | ninguno todo bien | Ninguno
¿Qué problemas hubo? | casi no llego gente y no habia luz | Poca asistencia, Sin luz en el lugar
¿Qué problemas hubo? | todo bien pero falto material | ?
¿Qué problemas hubo? | no llovio | ?
¿Qué días puede venir? | martes o jueves, después de que salga de trabajar | Martes, Jueves
¿Qué días puede venir? | lunes o martes, depende | ?
`),
  )("%s «%s»: %s", (question, says, expected) => {
    const { labels, asked } = put(question);
    const read = readChoices(says, asked);
    expect("value" in read ? read.value.map((place) => labels[place]).join(", ") : "?").toBe(expected);
  });
});
