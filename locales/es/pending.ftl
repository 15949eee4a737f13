title = Pendientes

alone = Varias personas usan este teléfono, y en los pendientes hay cosas privadas de otras. ¿Los lees tú, a solas?
    .retry = Contesta «Sí» para verlos, o «No» para verlos después.
later = Está bien. Cuando estés a solas, escribe PENDIENTES.

note = Esto está pendiente. ¿Cuál quieres atender? Contesta con su número.
    .label = { SHORTDAY($since) } { HOUR($since) }
    .description =
        { $kind ->
            [offerOutsideWindow] Lugar libre que no se pudo ofrecer
            [notTold] No supo que cambió una sesión
            [notToldCancelled] No supo que se suspendió una sesión
            [samePerson] Tiene dos registros
           *[wantsPerson] Quiere hablar con una persona
        }
    .item =
        { KNOWN($name) ->
            [yes] { $name }
           *[no] Persona sin registro
        }{ KNOWN($locality) ->
            [yes] , { $locality }
           *[no] {""}
        }, { $channel ->
            [whatsapp] WhatsApp
           *[telegram] Telegram
        }{ KNOWN($phone) ->
            [yes] {" "}{ $phone }
           *[no] {""}
        }: { $kind ->
            [offerOutsideWindow] hay un lugar libre en { $topic } y no se le pudo avisar
            [notTold] no le pude avisar que cambió la sesión { $topic }
            [notToldCancelled] no le pude avisar que se suspendió la sesión { $topic }
            [samePerson] es alguien que conocemos también en otro chat, y aquí tiene cosas suyas
           *[wantsPerson] quiere hablar con una persona{ KNOWN($brief) ->
                [yes] : «{ $brief }»
               *[no] {""}
            }
        }, desde { SHORTDAY($since) }, { HOUR($since) }.
    .retry = No encontré ese pendiente. Contesta con el número de uno de la lista. Por ejemplo: 1.

how =
    { KNOWN($note-about) ->
        [yes] Dice: «{ $note-about }». ¿Le escribes desde aquí, o ya lo atendiste?
       *[no] ¿Le escribes desde aquí, o ya lo atendiste?
    }
    .option-write = Escribirle
    .option-done = Ya lo atendí
    .retry = No entendí. Contesta «Escribirle» o «Ya lo atendí».
words = Escribe tu mensaje. Le llega a su chat con tu nombre.
    .retry = Escribe tu mensaje con palabras, en menos de 500 letras. Por ejemplo: Te marco hoy a las 5.

sent =
    { KNOWN($name) ->
        [yes] Listo, le mandé tu mensaje a { $name }.
       *[no] Listo, le mandé tu mensaje.
    } Quedó como atendido.
notReached =
    No le puedo escribir desde aquí: bloqueó el chat, o en WhatsApp primero tiene que escribir. { KNOWN($phone) ->
        [yes] Su teléfono es { $phone }.
       *[no] No tengo su teléfono.
    } Sigue en PENDIENTES.
toPerson =
    { $name } te contesta: { $answer }

    Si necesitas algo más, escribe UNA PERSONA.

closed = Listo, quedó como atendido. Escribe PENDIENTES para ver si hay más.
gone = Alguien ya lo había atendido. Escribe PENDIENTES para ver si hay más.
nothing = No hay pendientes.
notAllowed = Esta opción es solo para el equipo.

expired = Pasó mucho tiempo y ese pendiente sigue abierto. Para atenderlo escribe PENDIENTES.
