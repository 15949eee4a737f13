import { expect, test } from "vitest";
import { readYesNo } from "../../../src/conversation/understand/yesNo.ts";

const yes = `sí|si|Sí.|SIIII|sip|simón|claro|Claro que sí|va|vale|sale|ok|OK!|okey|okay|👍|👍🏽|👌|✅|1|1.|1️⃣|uno|la 1|opción 1|
la primera|acepto|Sí acepto|sí, acepto, gracias|de acuerdo|Estoy de acuerdo|correcto|es correcto|así es|exacto|por supuesto|
está bien|confirmo|me apunto|lo quiero|cómo no|no hay problema|sin problema|¡Sí! 😊|si porfa|xfa si|tengo su permiso|s|
yes|Yes please|yeah|sure|I agree|I accept|that's right|correct`;

const no = `no|No.|NOOO|nop|nel|2|2️⃣|dos|la 2|👎|👎🏽|❌|no gracias|No, gracias|no acepto|No acepto, gracias|no estoy de acuerdo|
yo no acepto|claro que no|para nada|nunca|ya no|mejor no|ahorita no|por ahora no|no quiero|no me interesa|no puedo ir|
no es correcto|está mal|incorrecto|no tengo permiso|todavía no|n|negativo|
no thanks|No, thank you|I don't agree|I do not accept|not now|wrong`;

const unclear = `no sé|no lo sé|a lo mejor|tal vez|tal vez sí|quizás|puede ser|creo que sí|no creo|depende|no estoy segura|no entiendo|
¿sí?|¿acepto?|sí?|sí y no|sí pero no|no, sí|sí, no|acepto no|no no acepto sí|sí 👎|👍👎|1 2|2 sí acepto|3|12|21|0|
si puedo voy|si no puedo aviso|no sé si acepto|no veo por qué aceptar|no digo que sí|nadie|hola|gracias|bueno|😂|🤔|❤️||   |
María López|San Isidro|sesiones|cancelar|más información|acepto las galletas|maybe|I don't know|not sure|I am not|nose`;

const listed = (text: string) => text.split("|").map((answer) => answer.replace(/^\n/, ""));

test.each(listed(yes))("%j is a yes", (text) => expect(readYesNo(text, {})).toEqual({ value: "yes" }));
test.each(listed(no))("%j is a no", (text) => expect(readYesNo(text, {})).toEqual({ value: "no" }));
test.each(listed(unclear))("%j is neither", (text) => expect(readYesNo(text, {})).toHaveProperty("unclear"));

test("a no before any yes never is a yes", () => {
  for (const text of listed(yes)) {
    for (const negated of [
      `no ${text}`,
      `${text}, no`,
      `ya no ${text}`,
      `nunca ${text}`,
      `${text} no gracias`,
    ]) {
      expect(readYesNo(negated, {}), negated).not.toEqual({ value: "yes" });
    }
  }
});

test("doubt beside an answer makes it doubtful", () => {
  for (const text of [...listed(yes), ...listed(no)]) {
    expect(readYesNo(`${text} no sé`, {}), text).not.toHaveProperty("value");
    expect(readYesNo(`${text}?`, {}), text).toEqual({ unclear: "question" });
  }
});

test("a story is no answer, whatever it begins with", () => {
  expect(readYesNo(`sí ${"y luego ".repeat(200)}`, {})).toEqual({ unclear: "tooLong" });
});
