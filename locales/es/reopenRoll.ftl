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
    Ya pasó más de un día y esa lista no se abre otra vez. Puedo agregar un anexo con la fecha de hoy.

    ¿A quién agrego? Puedes escribir varios nombres, separados con comas.
    .retry = No pude leer todos los nombres. Escríbelos otra vez, separados con comas. Por ejemplo: Juan Pérez, Rosa Díaz.

reopened =
    Abrí otra vez la lista: { $topic }.

    Código nuevo: { $code }
    Para anotar a alguien: + Juan Pérez
    Cuando termines escribe CERRAR y te mando la versión nueva.
isOpen = Esa lista está abierta. Para anotar a alguien: + Juan Pérez. Para terminar escribe CERRAR.
added =
    { $added ->
        [one] Agregué a { $names }
       *[other] Agregué a { $added } personas: { $names }
    } en un anexo de la lista { $folio }. En un momento te mando la versión nueva.
nobodyNew = Ya estaba en la lista: { $repeatedNames }. No cambié nada.
noneClosed = Todavía no hay listas cerradas.
notAllowed = Esta opción es solo para el equipo.
