title = Preguntas

alone = Hay preguntas para el equipo. Varias personas usan este teléfono, y las preguntas son privadas. ¿Las lees tú, a solas?
    .retry = Contesta «Sí» para leerlas, o «No» para dejarlas pendientes.

question = ¿Qué pregunta quieres contestar?
    .label = { SHORTDAY($since) } { HOUR($since) }
    .description = { $topic }
    .item =
        { KNOWN($name) ->
            [yes] { $name }
           *[no] Una persona
        }, { $topic }: «{ $brief }»
    .retry = No encontré esa pregunta. Contesta con el número de una de la lista. Por ejemplo: 1.

now =
    { KNOWN($name) ->
        [yes] { $name }
       *[no] Una persona
    }{ KNOWN($locality) ->
        [yes] , de { $locality },
       *[no] {""}
    } pregunta por { $topic }: «{ $asked }»

    ¿Contestas ahora?
    .option-answer = Contestar
    .option-later = Después
    .retry = Responde «Contestar» para escribir la respuesta o «Después» para dejarla pendiente.

answer = Escribe tu respuesta. Le llega a su chat con tu nombre.
    .retry = Escribe aquí la respuesta, con palabras. Por ejemplo: Sí, pueden venir con sus hijos.

confirm =
    { KNOWN($name) ->
        [yes] Le mando esto a { $name }
       *[no] Le mando esto
    }:

    { $answer }

    ¿Es correcto?
    .retry = Contesta «Sí» para mandarlo, «Corregir» para escribirlo otra vez o «No» para dejarla pendiente.

sent =
    Listo, le mandé tu respuesta a { KNOWN($name) ->
        [yes] { $name }
       *[no] esa persona
    }.
notReached =
    No le puedo escribir por WhatsApp hasta que escriba otra vez.{ KNOWN($phone) ->
        [yes] {" "}Su número es { $phone }.
       *[no] {""}
    } La pregunta sigue en PREGUNTAS.
answered = Alguien del equipo ya contestó esa pregunta.
later = Está bien. La encuentras cuando escribas PREGUNTAS.
none = No hay preguntas sin contestar.

toAsker =
    { $name } te contesta: { $answer }

    Tu pregunta fue: «{ $asked }»

expired = Pasó mucho tiempo y tu respuesta no se mandó. Lo que nadie ha contestado está en PREGUNTAS.
