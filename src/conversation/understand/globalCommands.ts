/** What can be said always, in any conversation and outside of them. */
export type GlobalWord =
  | "menu"
  | "help"
  | "cancel"
  | "back"
  | "correct"
  | "skip"
  | "human"
  | "stop"
  | "start"
  | "language";

// Whole messages, in Spanish and then in English. «Correct» alone is none: it answers “Is it correct?” with a yes.
export const wholeCommands: Readonly<Record<GlobalWord, string>> = {
  menu: `menú, el menú, menú principal, ver menú, ver el menú, ir al menú, volver al menú, regresar al menú, inicio,
    ir al inicio, volver al inicio, regresar al inicio,
    the menu, main menu, see menu, see the menu, home`,
  help: `ayuda, una ayuda, ayúdame, ayúdeme, ayúdenme, me ayudas, me ayuda, me puedes ayudar, me puede ayudar,
    qué puedo hacer, cómo funciona, cómo funciona esto, instrucciones, no entendí qué me pide, no entiendo qué me pide, no sé qué me pide, qué me pide,
    help, help me, some help, can you help me, what can i do, how does it work, how does this work`,
  cancel: `cancelar, cancela, cancélalo, cancelarlo, cancelar todo, cancelar esto, cancelación, salir, salirme,
    terminar, olvídalo, déjalo,
    cancel, cancel it, cancel this, exit, quit, forget it`,
  back: `atrás, atraz, para atrás, ir atrás, ir para atrás, volver, volver atrás, regresar, regresa, regrésame,
    regresarme, anterior, la anterior, pregunta anterior, la pregunta anterior,
    back, go back, previous, previous question, the previous question`,
  correct: `corregir, corrige, corrección, corregirlo, corregir algo, corregir un dato, hacer una corrección,
    me equivoqué, editar, modificar, hay un error, mi nombre está mal, está mal mi nombre, mi apellido está mal, está mal mi apellido, cambiar respuesta,
    cambiar mi respuesta, cambiar la respuesta, se equivocaron con mi nombre, se equivocaron en mi nombre,
    correct it, correct something, fix, fix it, edit, i made a mistake`,
  skip: `saltar, saltarla, saltar pregunta, saltar esta pregunta, omitir, omitir pregunta, prefiero no decir,
    prefiero no decirlo, prefiero no contestar, no contesto eso, eso no lo contesto,
    skip, skip it, skip this, skip this question, i would rather not say, prefer not to say`,
  human: `persona, una persona, persona real, una persona real, humano, un humano, hablar con una persona,
    hablar con una persona real, hablar con alguien, hablar con un humano, hablar con un asesor, hablar con una asesora,
    puedo hablar con una persona, puedo hablar con alguien, que me atienda una persona, asesor, asesora, un asesor,
    una asesora, operador, operadora, agente, un agente,
    person, a person, real person, a real person, human, a human, talk to a person, talk to a human, talk to someone,
    talk to somebody, speak to a person, speak to someone, speak with someone, can i talk to a person,
    can i talk to someone, agent, an agent, operator`,
  stop: `baja, dar de baja, darme de baja, dame de baja, deme de baja, denme de baja, no recibir avisos,
    no quiero recibir mensajes, ya no quiero recibir mensajes, no quiero más mensajes, ya no quiero mensajes,
    no quiero recibir avisos, ya no quiero recibir avisos, no quiero avisos, ya no quiero avisos,
    no me manden mensajes, ya no me manden mensajes, no me escriban, ya no me escriban, dejen de escribirme,
    dejar de recibir avisos, dejar de recibir mensajes,
    stop, stop messages, stop writing to me, unsubscribe, opt out, no more messages, no more notices, get no notices`,
  start: `alta, dar de alta, darme de alta, dame de alta, deme de alta, denme de alta, recibir avisos,
    recibir mensajes, volver a recibir avisos, volver a recibir mensajes,
    iniciar, comenzar, empezar, quiero empezar, quiero comenzar, actívenme otra vez, actívame otra vez, quiero mensajes otra vez, sí quiero mensajes otra vez,
    quiero que me avisen otra vez, quiero que me avisen de nuevo, avísenme otra vez, mándenme mensajes otra vez,
    start, subscribe, opt in, get notices, get notices again`,
  language: `idioma, idiomas, cambiar idioma, cambiar el idioma, cambiar de idioma, otro idioma, español, en español,
    inglés, en inglés,
    language, languages, change language, change the language, another language, english, in english, spanish,
    in spanish`,
};
