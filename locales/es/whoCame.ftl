title = Ver quién llegó

roll = ¿De qué lista?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.

people =
    { $roll-topic }: { $roll-count ->
        [one] va { $roll-count } persona
       *[other] van { $roll-count } personas, la última primero
    }.
    .item = • { $name }

nobody = La lista todavía está vacía.
noneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE. Para ver quién piensa asistir escribe CONFIRMADOS.
