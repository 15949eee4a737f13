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
    }.{ $repeated ->
        [0] {""}
       *[other] {" "}Ya estaba en la lista: { $repeatedNames }.
    } { $count ->
        [one] Va { $count } persona
       *[other] Van { $count } personas
    }.
nobodyNew =
    Ya estaba en la lista: { $repeatedNames }. { $count ->
        [one] Va { $count } persona
       *[other] Van { $count } personas
    }.
noneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE.
closed = Esa lista ya se cerró. Para abrirla otra vez escribe REABRIR.
notAllowed = Esta opción es solo para el equipo.
