title = Cerrar la lista

roll = ¿Qué lista cierro?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.

sure =
    Así queda la lista de asistencia:
    Motivo: { $topic }
    Lugar: { $place }
    Fecha: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }
    Promotora o promotor: { $promoter }
    { $count ->
        [one] Asistencia: { $count } persona
       *[other] Asistencia: { $count } personas
    } ({ $bySelf } por mensaje, { $byPromoter ->
        [one] { $byPromoter } anotada
       *[other] { $byPromoter } anotadas
    }){ $isEarly ->
        [yes] {""}
            La sesión todavía no empieza. Si la cierras, quien llegue después no se puede registrar.
       *[no] {""}
    }
    { $unwritten ->
        [0] {""}
        [one] {""}
            El documento no puede escribir un nombre que está en otra escritura: { $unwrittenNames }
            Para que salga, anótalo con letras de la A a la Z. Luego quita el otro con QUITAR NOMBRE.
            {""}
       *[other] {""}
            El documento no puede escribir { $unwritten } nombres que están en otra escritura: { $unwrittenNames }
            Para que salgan, anótalos con letras de la A a la Z. Luego quita los otros con QUITAR NOMBRE.
            {""}
    }
    ¿La cierro?
    .retry = Necesito saber si cierro la lista. Contesta «Sí» o «No».

closed =
    Cerré la lista { $folio }: { $topic }, { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }. En un momento te mando el documento.
missing =
    Todavía no puedo cerrar la lista de { $topic }. Falta:{ $lacksAttendees ->
        [yes] {" "}al menos una persona.
       *[no] {""}
    }{ $lacksReason ->
        [yes] {" "}el motivo.
       *[no] {""}
    }{ $lacksPlace ->
        [yes] {" "}el lugar.
       *[no] {""}
    }{ $lacksDate ->
        [yes] {" "}la fecha.
       *[no] {""}
    }{ $lacksPromoter ->
        [yes] {" "}el nombre de quien la dirige.
       *[no] {""}
    }

    Para anotar a alguien: + Juan Pérez. Para cambiar la sesión escribe CAMBIAR SESIÓN.
already = Esa lista ya estaba cerrada. Para verla escribe LISTAS.
kept = Está bien, la lista sigue abierta.
notHeld = Esa sesión se suspendió o cambió de hora, y su lista no está abierta. Para ver las de hoy escribe PASE.
noneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE.
notAllowed = Esta opción es solo para el equipo.

expired = Pasó mucho tiempo y la lista no se cerró. Para cerrarla escribe CERRAR.
