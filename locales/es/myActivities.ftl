title = Mis actividades

activity = ¿Cuál quieres ver? Contesta con su número.
    .label = { SHORTDAY($when) }
    .description =
        { $what ->
        [homeVisit] Visita domiciliaria
        [talk] Plática o taller
        [guidance] Orientación
        [meeting] Reunión
        [delivery] Entrega
        [walkthrough] Recorrido
        [referral] Gestión o canalización
       *[other] Otra actividad
    }
    .item =
        { $first ->
            [yes] Semana del { SHORTDAY($week) }.{" "}
           *[no] {""}
        }{ SHORTDAY($when) }: { $what ->
        [homeVisit] Visita domiciliaria
        [talk] Plática o taller
        [guidance] Orientación
        [meeting] Reunión
        [delivery] Entrega
        [walkthrough] Recorrido
        [referral] Gestión o canalización
       *[other] Otra actividad
    }{ KNOWN($where) ->
            [yes] , { $where }
           *[no] {""}
        }{ KNOWN($howMany) ->
            [yes] , { $howMany }
           *[no] {""}
        }{ $isConfirmed ->
            [yes] {""}
           *[no] . Por confirmar
        }.
    .retry = No encontré esa actividad. Contesta con el número de una de la lista. Por ejemplo: 1.

wish =
    { $what ->
        [homeVisit] Visita domiciliaria
        [talk] Plática o taller
        [guidance] Orientación
        [meeting] Reunión
        [delivery] Entrega
        [walkthrough] Recorrido
        [referral] Gestión o canalización
       *[other] Otra actividad
    }
    { KNOWN($where) ->
        [yes] Lugar: { $where }
       *[no] Lugar: sin dato
    }
    Día: { DAY($when) }
    { KNOWN($howMany) ->
        [yes] Cuántas: { $howMany }
       *[no] Cuántas: sin dato
    }
    { $evidence ->
        [0] Sin fotos ni audios
        [one] Con { $evidence } foto, audio o lugar
       *[other] Con { $evidence } fotos, audios o lugares
    }
    Tus palabras: «{ $words }»

    ¿Qué quieres hacer?
    .option-keep = Está bien
    .option-change = Cambiar algo
    .option-remove = Quitarla
    .retry = No entendí. Contesta con el número de una opción. Por ejemplo: 1.

field = ¿Qué quieres corregir?
    .option-kind = El tipo
    .option-locality = El lugar
    .option-day = El día
    .option-counts = Cuántas
    .option-text = Mis palabras
    .retry = No entendí qué quieres corregir. Contesta con el número de una opción. Por ejemplo: 1.

kind = ¿Qué tipo de actividad fue?
    .option-homeVisit = Visita a casas
    .option-talk = Plática o taller
    .option-guidance = Orientación
    .option-meeting = Reunión
    .option-delivery = Entrega
    .option-walkthrough = Recorrido
    .option-referral = Gestión
    .option-other = Otra
    .retry = No encontré ese tipo de actividad. Contesta con el número de una opción. Por ejemplo: 1.
locality = ¿En qué localidad fue?
    .retry = Escribe el nombre de la localidad. Por ejemplo: El Llano.
day = ¿Qué día fue?
    .retry = No entendí el día. Escríbelo así: hoy, ayer, o 12 de mayo.
counts = ¿Cuántas personas, casas o cosas fueron?
    .retry = Escribe cuántas y de qué. Por ejemplo: 6 casas, 2 rechazos.
text = Escribe otra vez qué hiciste.
    .retry = Cuéntame qué pasó. Por ejemplo: Visité 6 casas en El Llano y hubo 2 rechazos.

sure = La quito de tu lista. ¿Es correcto?
    .retry = Necesito saber si la quito. Contesta «Sí» o «No».

media-kept =
    { $media ->
        [voice] Guardé tu nota de voz con esta actividad
        [photo] Guardé tu foto con esta actividad
        [place] Guardé el lugar con esta actividad
       *[other] Guardé tu archivo con esta actividad
    }.

confirmed = Listo, así queda: { $what ->
        [homeVisit] Visita domiciliaria
        [talk] Plática o taller
        [guidance] Orientación
        [meeting] Reunión
        [delivery] Entrega
        [walkthrough] Recorrido
        [referral] Gestión o canalización
       *[other] Otra actividad
    }, { SHORTDAY($when) }.
removed = Listo, la quité de tu lista.
none = Todavía no has registrado actividades. Cuéntame qué hiciste. Por ejemplo: Visité 6 casas en El Llano.
