import { describe, expect, it } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";

const read = (said: string, question: string): string => {
  const reading = readYesNo(said, { question: () => question });
  return "value" in reading ? reading.value : "?";
};
const told = (question: string, answers: Readonly<Record<string, string>>) => {
  for (const [said, meant] of Object.entries(answers))
    expect(read(said, question), `${question} «${said}»`).toBe(meant);
};

describe("a yes to something else", () => {
  it("is not one of whoever was asked when somebody else does it", () => {
    told("¿Vas a venir a la sesión del miércoles?", {
      "va a ir mi cuñada": "?",
      "va mi hija en mi lugar": "?",
      "va mi otra hija": "?",
      "mi suegra sí va": "?",
      "vamos mi hermana y yo": "yes",
      "voy con mi hija": "yes",
    });
    told("¿Firmaste la lista?", { "la firmaron todos": "?", "ya la firmaron": "?", "ya la firmé": "yes" });
    told("¿Usas lentes?", { "mi esposo usa lentes": "?", "uso para leer": "yes" });
    told("¿Vacunaste a tus hijos?", { "ya los vacunaron": "yes" });
    told("¿Vienes acompañada?", { "viene mi hija": "yes" });
  });

  it("is not one of the person asked for when another of the family is told of", () => {
    told("¿Va tu esposo?", { "yo sí voy": "?", "va mi hijo": "?", "va mi esposo": "yes", "él va": "yes" });
    told("¿Viene tu hija?", { "viene mi hija": "yes", "viene mi hijo": "?" });
  });

  it("is not yet one when it is still to come", () => {
    told("¿Ya llegaste?", { "llego como a las 5": "no", "ahorita llego": "no", "ya llegué": "yes" });
    told("¿Ya pagaste?", {
      "lo pago al rato": "no",
      "pago el lunes": "no",
      "ya está pagado": "yes",
      "pagué en el banco": "yes",
    });
    told("¿Ya recibiste la despensa?", { "me la dan mañana": "no", "me la dieron ayer": "yes" });
    told("¿Trajiste tu acta?", { "aquí la traigo": "yes" });
    told("¿Lavaste el tinaco?", { "mañana lo lavo": "no", "al rato lo lavo": "no", "mañana le aviso": "?" });
    told("¿Fuiste a la plática de ayer?", { "a la de mañana sí voy": "?" });
  });

  it("is one to half of it when only one of two is named, or some of many", () => {
    told("¿Traes tu acta y tu CURP?", {
      "el acta sí": "?",
      "el CURP sí lo traigo": "?",
      "traigo uno de los dos": "?",
      "las dos cosas traigo": "yes",
      "traigo acta y CURP": "yes",
      sí: "yes",
    });
    told("¿Van a desayunar con nosotros?", { "unos sí, otros ya vienen comidos": "?" });
  });

  it("hangs on a permission that is still to be given", () => {
    told("¿Va a asistir al curso?", {
      "si el doctor me da permiso": "?",
      "si mi esposo me deja": "?",
      "sí, mi esposo me deja": "yes",
    });
    told("¿Te deja ir tu esposo?", { "si mi esposo me deja": "yes" });
  });
});

describe("who it is", () => {
  it("is told where one person was asked for", () => {
    told("¿Eres tú quien guisa en el comedor?", {
      "yo nomás barro, la que guisa es doña Chela": "no",
      "guisa mi mamá": "no",
      "la que guisa soy yo": "yes",
    });
    told("¿Es usted la mamá del alumno?", { "soy la tía": "no", "soy su mamá": "yes" });
  });

  it("is anybody of one's own house", () => {
    told("¿Alguien de tu casa usa silla de ruedas?", {
      "mi papá usa desde el accidente": "yes",
      "mi tío sí usa": "yes",
      "mi papá usa bastón": "?",
      "mi papá usaba": "?",
      "mi vecina usa": "?",
    });
  });
});

describe("idioms and obstacles", () => {
  it("deny without a no", () => {
    told("¿Hay señal en tu rancho?", { "ni subiéndome al techo": "no", "qué señal ni qué nada": "no" });
    told("¿Pudiste imprimir el formato?", { "se le acabó la tinta": "no" });
    told("¿Les guardamos comida?", { "no se preocupe ya comimos": "no", "traemos lonche": "no" });
  });

  it("are no denial where only the first word is a no", () => {
    told("¿Te sirvió la plática?", { "no pues sí me sirvió mucho": "yes" });
    told("¿Nos esperas diez minutos?", { "los espero no hay cuidado": "yes" });
    told("¿Vas a llevar a tus hijos?", { "no tengo con quién dejarlos": "yes" });
  });

  it("say back how it was asked for", () => {
    told("¿Llegó completa la canasta?", { completita: "yes", "bien completita": "yes" });
    told("¿Vive usted solo?", { solo: "yes" });
  });
});
