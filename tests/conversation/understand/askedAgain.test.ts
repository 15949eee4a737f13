import { expect, test } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";

// What only sounds like an answer is asked again; each stands beside what is one.

const meant = (question: string, says: string): string => {
  const read = readYesNo(says, { question: () => question });
  return "value" in read ? read.value : "?";
};
const yesNo: Readonly<Record<string, string>> = {
  // A question with a no in it: whoever agrees may agree with either.
  "¿No vas a venir?": "? sí / ? así es / ? claro que sí / yes sí voy / no no voy",
  "¿No tienes seguro?": "? sí / ? exacto / yes sí tengo / no no tengo",
  "¿No hay problema si le llamo mañana?": "? sí / ? no / ? no hay problema",
  "¿Seguro que no quieres seguir?": "? sí / ? no",
  "¿No quieres venir el sábado?": "yes sí / no no / no no quiero",
  "¿Verdad que no vas a faltar?": "? claro que no / ? nunca",
  // The contrary of what was asked, beside a yes or a no.
  "¿Está abierta la escuela?": "? sí está cerrada / yes sí está abierta / no está cerrada",
  "¿Está enferma tu mamá?": "? sí, está bien / ? no, está mal / ? está mal / yes sí está enferma",
  "¿Se te hizo difícil?": "? sí estuvo fácil / ? no, estuvo difícil / no no, estuvo fácil",
  "¿Llegaste tarde?": "? no llegué temprano / no no, llegué temprano",
  "¿Te queda cerca?": "? sí queda lejos / ? no me queda lejos / no queda lejos",
  "¿Se acabó el gas?": "? sí todavía queda / yes ya no hay / yes sí",
  "¿Perdiste tu tarjeta?": "? sí la tengo / ? no aparece",
  "¿Puedes venir a las 4?": "? sí más tarde / ? no puedo antes / no no puedo",
  // It goes on, where it was to end.
  "¿Cancelamos tu cita?": "? claro que voy / yes no voy / no no la cancelen / ? ni modo que no",
  "¿Pospongo tu cita?": "? sí puedo ir / ? no puedo ir / yes sí",
  "¿Suspendemos las clases?": "? sí que sigan / yes sí",
  "¿Borramos tu número?": "? sí lo uso / ? ya no es mi número / yes sí",
  "¿Todavía quieres seguir recibiendo mensajes?": "? sí quítenme / ? ya estuvo / yes sí",
  "¿Dejaste de fumar?": "no sí fumo / no todavía / yes ya no fumo / yes la dejé / ? no fumo / yes sí / no no",
  "¿Ya dejó de llover?": "no sigue lloviendo / yes ya no llueve",
  // A part of it denied, and the rest left standing.
  "¿Fumas?": "? no fumo mucho / ? no fumo diario / no no fumo",
  "¿Tienes alguna alergia?": "? no, solo al polvo / no no, ninguna",
  "¿Tu esposo te ayuda?": "? no me ayuda mucho / no no me ayuda",
  "¿Cobraste tu beca?": "? no cobré todo / ? no he cobrado la de este mes / no no la he cobrado",
  "¿Tienes hijos?": "? no tengo niñas / ? no tengo más / no no tengo / yes tengo dos niñas",
  // Of another thing than was asked for.
  "¿Tienes diabetes?": "? tengo asma / yes sí tengo",
  "¿Tienes refrigerador?": "? no tengo estufa / no no tengo",
  "¿Tienes 30 años?": "? 31 / ? ya cumplí 31 / yes sí",
  "¿Trabajas en el campo?": "? en la casa / yes en el campo",
  "¿Quieres hablar con la doctora?": "? quiero esperar / ? quiero hablar con la enfermera / yes sí quiero",
  "¿Sabes usar la computadora?": "? sí quiero aprender / yes sí sé",
  "¿Has ido al dentista este año?": "? voy a ir / ? no he ido este mes / no no he ido",
  "¿Son correctos tus datos?": "? todo bien solo el número cambió / ? el nombre está bien / yes ningún error",
  // Told in another way, and plain to anybody.
  "¿Le envío el recordatorio a doña Chelo?": "no ella ya sabe, no hace falta",
  "¿Ha cambiado su domicilio?":
    "no sigo donde mismo / no es el mismo / yes este es el nuevo / yes me cambié de casa",
  "¿Le molestaría si le llamamos el domingo?": "no no hay problema, llámeme cuando guste",
  "¿Fueron más de 20 personas a la reunión?": "yes como 35 / ? como 20 / no nomás 9",
  "¿Quiere que se lo explique otra vez?":
    "no ya le entendí, gracias / no ya me quedó claro / yes sí, por favor",
  "¿Ya cumplió los 65?": "no los cumplo en enero / no en enero los cumplo / yes ya",
  "¿Todavía necesita la silla de ruedas?": "no ya me regalaron una, gracias / yes todavía",
  "¿Va a entrar al curso de cocina?": "no yo quisiera pero mi señor no me deja, entonces no",
  "¿Vas a venir personalmente a la junta?": "no va mi hija en mi lugar / ? mi hija / yes sí voy",
  "Anoté: 4 personas, en El Mirador. ¿Es correcto?":
    "no son 5 con el bebé / ? son 4 / no 5 personas / ? a las 11",
  "Anoté: reunión el viernes 20 de noviembre a las 10. ¿Está bien?":
    "no a las 11 / ? a las 10 / no es el 21 / ? el 20 / no mejor el jueves / ? en la tarde / yes sí",
  // On a condition, or not at all.
  "¿Vas a venir a la sesión del jueves?":
    "? si puedo, sí / yes sí puedo, sí / ? sí si me pagan / ? ahí la vemos / ? ese día no trabajo / yes claro que no falto / yes ni loca me lo pierdo / ? yo falto / ? faltaré / ? cómo crees que no voy a ir",
  // Whoever is asked for another, and answers of themselves.
  "¿Viene Rosalba mañana?": "? sí voy / ? no puedo / yes sí viene / no no viene",
  "¿Asiste mañana?": "yes sí voy / no no voy / yes siempre sí voy / no siempre no voy",
  "¿Empezó a tiempo la plática?": "? yo llegué tarde / ? cuando llegué ya estaban comiendo / no no",
  "¿Quiere apuntarse a la sesión?":
    "? señorita si disculpe es que apenas vi su mensaje / yes si disculpe apenas vi, apúnteme / ? si nadie más quiere pues yo",
  "¿Le gustaría recibir pollitos?": "? si son ponedoras sí / yes sí",
  "¿Quiere que la quitemos de los avisos?": "? no quiero dejar de recibir pero tampoco quiero tantos",
  "¿Alguien le pidió dinero?": "? prefiero no decir / ? no quiero meterme en problemas / no no / no nadie",
  "¿Quiere que le marquemos?": "? no me vaya a marcar en la noche / no no me marquen",
  "¿Faltó alguien a la reunión?": "? nadie más que Tencha / no nadie",
  "¿Es usted mayor de 65 años?": "? nací en el 58",
  "¿La entrega fue hoy?": "? ayer / yes sí, hoy",
  "¿Hay algo que corregir?": "? ok / ? va / no nada",
  "¿Hay algún error en los datos?": "no está todo correcto / no están bien todos / no ninguno",
  "¿Confirma que son 12 mujeres y 8 hombres?": "no al revés / no están al revés / yes sí",
  "¿Hablo con la señora Eulalia?":
    "yes servidora / yes la misma / no soy su hija / no él salió al campo, soy su hija",
  "¿Es usted la titular del apoyo?": "yes una servidora / no soy su nuera",
  "¿Ya pagó la cooperación?":
    "no mañana la llevo / no el sábado la doy / ? el lunes / yes ya joven desde el lunes",
  "¿Ya te llegó el apoyo?": "? me llega mañana / no mañana / yes sí, hoy en la mañana",
  "¿Se hizo la reunión?": "no se suspendió por la lluvia / no se canceló / yes sí se hizo",
  "¿De verdad quiere cancelar su registro?": "no le piqué sin querer / no uy no, no, me equivoqué",
};
test.each(
  Object.entries(yesNo).flatMap(([question, answers]) =>
    answers.split(" / ").map((one) => ({ question, says: one.replace(/^\S+ /, ""), as: one.split(" ")[0] })),
  ),
)("$question «$says»", ({ question, says, as }) => {
  expect(meant(question, says)).toBe(as);
});

const chosen = (question: string, choices: string, says: string): number | null => {
  const read = readChoice(says, {
    choices: choices.split("|").map((one) => [one]),
    question: () => question,
  });
  return "value" in read ? read.value : null;
};
test.each<[string, string, Readonly<Record<string, number | null>>]>([
  [
    "¿Cuántos hijos tienes?",
    "Ninguno|1|2|3 o más",
    { "3": null, tres: null, "el tres": null, "son tres": 3, "4": 3 },
  ],
  [
    "¿Qué tan contenta quedó?",
    "5 mucho|4 bien|3 regular|2 poco|1 muy poco",
    { "1": null, "5": null, "3": 2 },
  ],
  ["¿Qué edad tienes?", "Menos de 18 años|18 a 29|30 a 59|60 o más", { "2": 1, "4": 3, "60": 3 }],
  [
    "¿Qué día?",
    "Lunes 3 de noviembre|Martes 4 de noviembre|Miércoles 5",
    { "el tres": null, "el 3": null, "el 5": 2 },
  ],
  [
    "¿Cómo te avisamos?",
    "WhatsApp|Llamada|Mensaje de texto",
    { "con un mensaje": null, "mensaje de texto": 2 },
  ],
  ["¿Cómo te avisamos?", "Llamada|Mensaje", { "con un mensaje": 1 }],
  [
    "¿Por qué no vino a la reunión?",
    "Enfermedad|Trabajo|Falta de transporte|Otro motivo",
    {
      "mi esposo trabaja": null,
      "no estaba enferma": null,
      "estaba enferma": 0,
      "tuve que ir a trabajar": 1,
    },
  ],
  [
    "La casa donde vive es",
    "Propia|Rentada|Prestada",
    { "ya no pago renta": null, "me la van a prestar": null, "pago renta": 1, "me la prestan": 2 },
  ],
  [
    "¿Por qué no vino?",
    "Trabajo|Salud|Falta de transporte|Otro motivo",
    { "salí a trabajar pero me enfermé": null, "por el trabajo": 0, "me enfermé": 1 },
  ],
  [
    "¿Qué parentesco tiene con la niña?",
    "Madre|Padre|Primo o prima|Otro familiar",
    { "es mi cuñada": 3, "es mi prima": 2, "es hija de mi hija": 3 },
  ],
  ["Edad", "Menos de 18|De 18 a 60|Arriba de 60", { "70 años": 2, "20 años": 1 }],
  ["¿Con qué frecuencia?", "Diario|Casi nunca|Nunca", { "casi siempre": null, "casi nunca": 1 }],
  [
    "¿En qué le puedo ayudar?",
    "Registrarme|Hablar con una persona",
    { "quiero hablar con mi hijo": null, "quiero hablar con alguien": 1 },
  ],
  [
    "¿Qué actividad realizó hoy?",
    "Visita domiciliaria|Asamblea|Plática",
    {
      "me visitaron en mi casa": null,
      "mañana vamos a dar plática": null,
      "fui a la casa de mi mamá": null,
      "dimos una plática": 2,
    },
  ],
  [
    "¿A qué se dedica?",
    "Hogar|Empleado|Estudiante",
    { "trabajaba en una fábrica": null, "estudio y trabajo": null },
  ],
  ["¿Con qué cocina?", "Gas|Leña|Carbón", { "se me acabó el gas": null, "con gas": 0 }],
  ["¿En qué grado está?", "Primero|Segundo|Tercero", { "va a pasar a tercero": null, "va en tercero": 2 }],
  [
    "¿A quién mandamos el aviso?",
    "A todo el grupo|Solo a los papás de tercero|Solo al comité",
    { "a los de segundo": null, "a los de tercero": 1 },
  ],
  [
    "¿Qué horario te conviene?",
    "8 a 10 de la mañana|10 a 12 de la mañana|4 a 6 de la tarde",
    { "en la mañana": null, "a las 8": 0, "el de las 4": 2, "en la tarde": 2 },
  ],
])("%s %s", (question, choices, answers) => {
  for (const [says, place] of Object.entries(answers))
    expect([says, chosen(question, choices, says)]).toEqual([says, place]);
});

test("who did not come is told by their name, and who did is no answer", () => {
  const absent = (says: string) => {
    const read = readNames(says, { question: () => "¿Quiénes no vinieron?" });
    return "value" in read ? read.value.split("\n") : null;
  };
  expect(absent("faltó Juan")).toEqual(["Juan"]);
  expect(absent("Juan y Pedro no vinieron")).toEqual(["Juan", "Pedro"]);
  for (const says of ["vino Juan", "Juan sí, Pedro no", "todos vinieron"]) expect(absent(says)).toBeNull();
});

test("what people are called before their name is no part of it", () => {
  const names = readNames("pues estuvo don chema, doña tere y la maestra irma", {});
  expect(names).toEqual({ value: "Chema\nTere\nIrma" });
  expect(readName("soy doña Mago", {})).toEqual({ value: "Mago" });
  expect(readName("don Nadie", {})).not.toHaveProperty("value");
  expect(
    readNames("Elena y Patricia. No, perdón, Patricia no, fue Leticia", {
      question: () => "¿Quiénes vinieron?",
    }),
  ).toEqual({ value: "Elena\nLeticia" });
});
