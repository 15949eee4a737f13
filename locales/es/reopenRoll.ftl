title = Reabrir una lista

roll = ¿Qué lista quieres abrir otra vez?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { $count ->
            [one] { $count } persona
           *[other] { $count } personas
        }.
    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.

names =
    { $roll-topic }, { SHORTDAY($roll-starts) }. El tiempo para abrir esa lista ya terminó. Puedo agregar un anexo con la fecha de hoy.

    ¿A quién agrego? Puedes escribir varios nombres, separados con comas.
    .retry = No pude leer todos los nombres. Escríbelos otra vez, separados con comas. Por ejemplo: Juan Pérez, Rosa Díaz.

reopened =
    Abrí otra vez la lista: { $topic }.

    { $byPhone ->
        [yes] Código nuevo: { $code }
       *[no] La hora de registrarse por teléfono ya pasó.
    }
    Para anotar a alguien: + Juan Pérez
    Cuando termines escribe CERRAR y te mando la versión nueva.
isOpen = Esa lista está abierta. Para anotar a alguien: + Juan Pérez. Para terminar escribe CERRAR.
added =
    { $added ->
        [one] Agregué a { $names }
       *[other] Agregué a { $added } personas: { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    } en un anexo de la lista { $folio }.{ $repeated ->
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
        } Para agregarlo escribe REABRIR.
    } En un momento te mando la versión nueva.
notHeld = Esa sesión se suspendió y no se pasó lista. No cambié nada.
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
        } Para agregarlo escribe REABRIR.
    } No cambié nada.
noneClosed = No hay listas que abrir otra vez.
notAllowed = Esta opción es solo para el equipo.

expired = Pasó mucho tiempo y no agregué a nadie a la lista. Para hacerlo escribe REABRIR.
