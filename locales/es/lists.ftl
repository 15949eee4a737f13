title = Listas de asistencia

roll = ¿Qué lista quieres ver?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { $count ->
            [one] { $count } persona
           *[other] { $count } personas
        }.
    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.

sent = Te mando la lista de { $topic }, { SHORTDAY($starts) }.
none = Todavía no hay listas cerradas. Para pasar lista escribe PASE.

document =
    Lista de asistencia { $folio }{ $parts ->
        [1] {""}
       *[other] , parte { $part } de { $parts }
    }.
failed = No pude hacer el documento de la lista { $folio }. Los datos están guardados. Escribe LISTAS para intentarlo otra vez.
notAllowed = Esta opción es solo para el equipo.
