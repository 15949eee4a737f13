title = Quitar un permiso

grant = ¿A quién le quieres quitar el permiso? Contesta con su número.
    .label = { $short }
    .description = { $role }
    .item = { $name }: { $role }
    .retry = No encontré a esa persona. Contesta con su número en la lista. Por ejemplo: 1.

sure =
    { $own ->
        [yes] Vas a quitarte el permiso de { $role }.
       *[no] Vas a quitar a { $name } el permiso de { $role }.
    }{ $leaderless ->
        [0] {""}
        [one] {" "}Va a quedar { $leaderless } sesión sin quien la lleve.
       *[other] {" "}Van a quedar { $leaderless } sesiones sin quien las lleve.
    }

    ¿Lo quito?
    .retry = Contesta «Sí» para quitar el permiso o «No» para dejarlo como está.

withdrawn =
    { $own ->
        [yes] Listo, ya no tienes permiso de { $role }.
       *[no] Listo, { $name } ya no tiene permiso de { $role }.
    }{ $leaderless ->
        [0] {""}
        [one] {" "}Queda { $leaderless } sesión sin quien la lleve. Con CAMBIAR SESIÓN escoges a otra persona.
       *[other] {" "}Quedan { $leaderless } sesiones sin quien las lleve. Con CAMBIAR SESIÓN escoges a otra persona.
    }{ $unsent ->
        [0] {""}
        [one] {" "}Su convocatoria ya no espera aprobación. Alguien más la puede seguir con CONVOCAR.
       *[other] {" "}Sus { $unsent } convocatorias ya no esperan aprobación. Alguien más las puede seguir con CONVOCAR.
    }
last = Es la única persona que coordina. Antes de quitar ese permiso, invita a otra con INVITAR.
kept = Está bien, todo sigue como estaba.
gone = Ese permiso ya no existe. Escribe PERSONAL para ver quién es del equipo.
notAllowed = Esta opción es solo para quien coordina.

told = Ya no tienes permiso de { $role } en { $institution }. Tus lugares siguen igual. Si crees que es un error, escribe UNA PERSONA.

expired = Pasó mucho tiempo y no quité ningún permiso. Para hacerlo escribe QUITAR PERMISO.
