title = Apartar un lugar

session = ¿A qué sesión quieres ir? Contesta con su número.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description =
        { $topic }. { $left ->
            [0] Lista de espera
            [one] Queda { $left } lugar
           *[other] Quedan { $left } lugares
        }
    .item =
        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->
            [0] { $waiting ->
                [0] Lista de espera
                [one] Lista de espera: { $waiting } persona en la fila
               *[other] Lista de espera: { $waiting } personas en la fila
            }
            [one] Queda { $left } lugar
           *[other] Quedan { $left } lugares
        }.
    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.

who = ¿Para quién es el lugar?
    .label =
        { $relation ->
            [self] Para mí
            [other] Otra persona
           *[known] { $short }
        }
    .item =
        { $relation ->
            [self] Para mí
            [other] Otra persona
           *[known] Para { $name }
        }
    .retry = No entendí para quién es el lugar. Contesta con el número de una opción. Por ejemplo: 1.

otherName = ¿Cómo se llama la otra persona?
    .retry = Escribe su nombre y apellidos, solo con letras. Por ejemplo: Rosa Díaz Luna.

otherConsent =
    Vamos a guardar el nombre de esa persona para apartar su lugar. Si es menor de edad, cuenta el permiso de quien le cuida.

    ¿Tienes su permiso?
    .retry = Necesito saber si esa persona te dio permiso. Contesta «Sí» o «No».

confirm =
    Revisa que esté bien:
    Sesión: { $session-topic }
    Día: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }
    Lugar: { $session-place }, { $session-locality }
    Para: { $forWhom }, de { $from }
    { $standing ->
        [registered] Todavía hay lugar.
        [waitlisted] Esta sesión está llena. Si sigues, entras a la lista de espera.
        [already] Ya tiene su lugar en esta sesión.
        [alreadyWaiting] Ya está en la lista de espera.
        [alreadyOffered] Ya tiene un lugar apartado.
       *[closed] Esta sesión ya no recibe inscripciones.
    }

    ¿Es correcto?
    .item-session = La sesión
    .item-who = Para quién es
    .item-name = El nombre
    .item-locality = La localidad
    .which = ¿Qué quieres corregir?
    .retry = Contesta «Sí» para apartar el lugar, «Corregir» para cambiar algo o «No» para dejarlo.

name = Ahora tengo el nombre así: { $forWhom }. ¿Cuál es el correcto?
    .retry = Escribe el nombre y los apellidos, solo con letras. Por ejemplo: María López Díaz.
locality = Ahora tengo la localidad así: { $from }. ¿Cuál es la correcta?
    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: San Isidro.

registered =
    { $own ->
        [yes] Quedaste registrada o registrado
       *[no] { $name } ya tiene su lugar
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    Para cancelar escribe CANCELAR.
waitlisted =
    { $own ->
        [yes] Quedaste en la lista de espera
       *[no] { $name } quedó en espera
    }, turno { $turn }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    Si se libera un lugar te aviso aquí. Para cancelar escribe CANCELAR.
already =
    { $own ->
        [yes] Ya tienes tu lugar
       *[no] Ya tiene su lugar { $name }
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    Para cancelar escribe CANCELAR.
alreadyWaiting =
    { $own ->
        [yes] Ya estabas en la lista de espera
       *[no] Ya estaba { $name } en espera
    }, turno { $turn }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    Si se libera un lugar te aviso aquí. Para cancelar escribe CANCELAR.
alreadyOffered =
    { $own ->
        [yes] Ya hay un lugar apartado para ti
       *[no] Ya hay un lugar apartado para { $name }
    } en { $topic }, hasta { SHORTDAY($until) }, { HOUR($until) }. Te pregunto otra vez si lo quieres.
closed = Esa sesión ya no recibe inscripciones. Escribe INSCRIBIRME para ver otras.
nothingOpen = Por ahora no hay sesiones abiertas. Escribe SESIONES otro día para ver si hay nuevas.
withoutConsent = Está bien. No guardé el nombre de esa persona. Cuando tengas su permiso, escribe INSCRIBIRME.
notNow = Está bien, no aparté ningún lugar. Escribe INSCRIBIRME cuando quieras.

expired = Pasó mucho tiempo y no terminamos de apartar tu lugar: todavía no lo tienes.
reminder = Tu lugar todavía no está apartado: falta esto. Si ya no lo quieres, escribe CANCELAR.
