title = Anotar asistencia

roll = ¿En qué lista?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.

names = ¿A quién anoto? Puedes escribir varios nombres, separados con comas.
    .retry = No pude leer todos los nombres. Escríbelos otra vez, separados con comas. Por ejemplo: Juan Pérez, Rosa Díaz.

noted =
    { $added ->
        [one] Anoté a { $names }
       *[other] Anoté a { $added } personas: { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.{ $repeated ->
        [0] {""}
       *[other] {" "}Ya estaba en la lista: { $repeatedNames }{ $repeatedMore ->
            [0] {""}
           *[other] {" "}y { $repeatedMore } más
        }.
    }{ $unread ->
        [0] {""}
       *[other] {" "}{ KNOWN($unreadNames) ->
            [yes] No pude leer: { $unreadNames }{ $unreadMore ->
                [0] {""}
               *[other] {" "}y { $unreadMore } más
            }.
           *[no] No pude leer una parte.
        } Escríbelo otra vez, con + al principio.
    } { $count ->
        [one] Va { $count } persona
       *[other] Van { $count } personas
    }.
nobodyNew =
    Ya estaba en la lista: { $repeatedNames }{ $repeatedMore ->
        [0] {""}
       *[other] {" "}y { $repeatedMore } más
    }.{ $unread ->
        [0] {""}
       *[other] {" "}{ KNOWN($unreadNames) ->
            [yes] No pude leer: { $unreadNames }{ $unreadMore ->
                [0] {""}
               *[other] {" "}y { $unreadMore } más
            }.
           *[no] No pude leer una parte.
        } Escríbelo otra vez, con + al principio.
    } { $count ->
        [one] Va { $count } persona
       *[other] Van { $count } personas
    }.
noneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE. Para agregar a una lista de antes escribe REABRIR.
closed = Esa lista ya se cerró. Para abrirla otra vez escribe REABRIR.
past = El tiempo de esa lista ya terminó. Para agregar a alguien en un anexo con la fecha de hoy escribe REABRIR.
notHeld = Esa sesión se suspendió o cambió de hora, y su lista no está abierta. Para ver las de hoy escribe PASE.
notAllowed = Esta opción es solo para el equipo.

expired = Pasó mucho tiempo y no anoté a nadie más en la lista. Para anotar escribe + y los nombres.
