title = Registrar asistencia

code = ¿Qué código te dieron? Son cuatro números.
    .retry = Escribe solo los cuatro números del código. Por ejemplo: 4831.

who = ¿Quién llegó?
    .label =
        { $relation ->
            [self] Yo
            [all] Todas las personas
           *[known] { $short }
        }
    .item =
        { $relation ->
            [self] Yo, { $name }
            [all] Todas las personas de la lista
           *[known] { $name }
        }
    .retry = No entendí quién llegó. Contesta con el número de una opción. Por ejemplo: 1.

present =
    { $own ->
        [yes] Listo, { $name }. Tu asistencia quedó registrada
       *[no] Listo. La asistencia de { $name } quedó registrada
    }: { $topic }, { HOUR($at) }.
allPresent = Listo. Quedó registrada la asistencia de { $people } personas: { $topic }, { HOUR($at) }.
already = Tu asistencia ya estaba registrada. No tienes que hacer nada más.
over = El pase de lista de { $topic } ya no recibe mensajes. Si estuviste ahí, dile a quien dirige la sesión que te anote.
tooEarly = Todavía no es hora de registrar tu asistencia. { $topic } empieza el { SHORTDAY($starts) }, { HOUR($starts) }.
cancelled = Esa sesión se suspendió, y ya no se va a hacer: { $topic }, { SHORTDAY($starts) }. Para ver otras escribe SESIONES.
takenOff =
    { $own ->
        [yes] Tu nombre se quitó
       *[no] El nombre de { $name } se quitó
    } de esta lista. Si hubo un error, dile a quien dirige la sesión que lo anote.
wrong = Ese código no es de un pase de lista abierto. Revisa los cuatro números y escribe ASISTENCIA con el código.
tooMany = Fueron varios códigos equivocados. Dile a quien dirige la sesión que te anote, o intenta en diez minutos.

expired = Pasó mucho tiempo y no terminamos de registrar tu asistencia: no quedó anotada. Si estuviste, avisa a quien dirige la sesión.
