title = Pasar lista

session = ¿De qué sesión vas a pasar lista?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }{ $isOpen ->
            [yes] . Ya está abierto
            [closed] . Ya se cerró
           *[no] {""}
        }.
    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.

opened =
    Abrí el pase de lista: { $topic }.

    { $byPhone ->
        [yes] Código: { $code }

            Quien trae teléfono escribe ASISTENCIA { $code }, o escanea la imagen que te mando.
            A quien no trae, anota así: + Juan Pérez, Rosa Díaz
       *[no] La hora de registrarse por teléfono ya pasó. Anota a quien estuvo: + Juan Pérez, Rosa Díaz
    }
    Para terminar escribe CERRAR.
already =
    El pase de lista ya está abierto: { $topic }.

    { $byPhone ->
        [yes] Código: { $code }
       *[no] La hora de registrarse por teléfono ya pasó.
    }
    { $count ->
        [0] Todavía no se registra nadie
        [one] Va { $count } persona. Para ver quién escribe QUIÉNES VAN
       *[other] Van { $count } personas. Para ver quiénes escribe QUIÉNES VAN
    }.

    Para anotar a alguien: + Juan Pérez, Rosa Díaz
    Para terminar escribe CERRAR.
closed = El pase de lista de { $topic } ya se cerró. Para abrirlo otra vez escribe REABRIR. Para ver la lista escribe LISTAS.
past = El tiempo de la lista de { $topic } ya terminó. Para agregar a alguien en un anexo con la fecha de hoy escribe REABRIR.
tooEarly = Todavía no es hora. El pase de lista de { $topic } se puede abrir una hora antes: empieza el { SHORTDAY($starts) }, { HOUR($starts) }.
tooLate = Ya pasó el tiempo del pase de lista de { $topic }. Se puede abrir hasta tres horas después de que termina.
cancelled = Esa sesión se canceló: { $topic }. No se puede pasar lista.
noSession = No encontré esa sesión. Escribe PASE para ver las de hoy.
nothingNow = Ahora no hay sesiones para pasar lista. Se puede desde una hora antes de que empiecen.

# Under the large digits of the picture, in capitals and without marks.
posterWords = Escribe ASISTENCIA { $code }
poster = Enseña esta imagen para que la escaneen. El código es { $code }.
notAllowed = Esta opción es solo para el equipo.
