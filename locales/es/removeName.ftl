title = Quitar de la lista

roll = ¿De qué lista?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.

attendee = ¿A quién quito? La última persona anotada está primero.
    .label = { $short }
    .item = { $name }
    .retry = No encontré ese nombre. Contesta con el número de uno de la lista. Por ejemplo: 1.

removed =
    Quité a { $name }. { $count ->
        [0] La lista está vacía
        [one] Queda { $count } persona
       *[other] Quedan { $count } personas
    }.
gone = Ese nombre ya no estaba en la lista.
nobody = La lista todavía está vacía.
noneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE.
closed = Esa lista ya se cerró. Para abrirla otra vez escribe REABRIR.
past = El tiempo de esa lista ya terminó, y lo que se entregó ya no cambia. Para agregar a alguien escribe REABRIR.
notHeld = Esa sesión se suspendió o cambió de hora, y su lista no está abierta. Para ver las de hoy escribe PASE.
notAllowed = Esta opción es solo para el equipo.

expired = Pasó mucho tiempo y no quité a nadie de la lista. Para hacerlo escribe QUITAR NOMBRE.
