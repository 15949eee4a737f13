title = Pendientes

note = Esto está pendiente. ¿Cuál ya atendiste? Contesta con su número.
    .label = { SHORTDAY($since) } { HOUR($since) }
    .description =
        { $kind ->
            [offerOutsideWindow] Lugar libre que no se pudo ofrecer
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
           *[wantsPerson] quiere hablar con una persona
        }, desde { SHORTDAY($since) }, { HOUR($since) }.
    .retry = No encontré ese pendiente. Contesta con el número de uno de la lista. Por ejemplo: 1.

closed = Listo, quedó como atendido. Escribe PENDIENTES para ver si hay más.
gone = Alguien ya lo había atendido. Escribe PENDIENTES para ver si hay más.
nothing = No hay pendientes.
notAllowed = Esta opción es solo para el equipo.
