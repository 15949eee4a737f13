take =
    Se liberó un lugar para { $name } en { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    Te lo guardo hasta { SHORTDAY($until) }, { HOUR($until) }. Después pasa a la siguiente persona.

    ¿Lo quieres?
    .retry = Necesito saber si quieres el lugar. Contesta «Sí» o «No».

accepted =
    { $own ->
        [yes] Quedaste registrada o registrado
       *[no] { $name } ya tiene su lugar
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    Para cancelar escribe CANCELAR.
declined = Está bien. El lugar pasa a la siguiente persona. Gracias por avisar.
held =
    { $own ->
        [yes] Tu lugar
       *[no] El lugar de { $name }
    } en { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, sigue apartado. Si ya no se va a usar, escribe CANCELAR.
gone =
    { $own ->
        [yes] El lugar
       *[no] El lugar de { $name }
    } en { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, ya no está apartado. Para pedir uno escribe INSCRIBIRME.
lapsed = El lugar en { $topic } ya pasó a la siguiente persona, porque terminó el tiempo para contestar. Para volver a la lista escribe INSCRIBIRME.
sessionCancelled = La sesión { $topic } del { SHORTDAY($starts) } se suspendió y ya no se va a hacer. Para ver otras escribe SESIONES.
lapsedNotice = Terminó el tiempo para contestar. El lugar de { $name } pasó a la siguiente persona: { $topic }, { SHORTDAY($starts) }. Para volver a la lista escribe INSCRIBIRME.
reminder = Todavía te guardo este lugar y espero tu respuesta.
