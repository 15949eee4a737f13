title = Registrar actividad

same =
    Guardé lo que mandaste. Acabas de registrar: { $recent-what ->
        [homeVisit] Visita domiciliaria
        [talk] Plática o taller
        [guidance] Orientación
        [meeting] Reunión
        [delivery] Entrega
        [walkthrough] Recorrido
        [referral] Gestión o canalización
       *[other] Otra actividad
    }, { SHORTDAY($recent-when) }.

    ¿Es de esa misma actividad?
    .retry = Necesito saber si es de la actividad que acabas de registrar. Contesta «Sí» o «No».

text =
    { $media ->
        [voice] Guardé tu nota de voz. Cuéntame en una frase
        [photo] Guardé tu foto. Cuéntame en una frase
        [place] Guardé el lugar. Cuéntame en una frase
        [other] Guardé tu archivo. Cuéntame en una frase
       *[none] Cuéntame en una frase
    }: ¿qué hiciste, dónde y con cuántas personas?
    .retry = Necesito saber qué pasó, no solo que ya se hizo. Por ejemplo: Visité 6 casas en El Llano y hubo 2 rechazos.

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

confirm =
    Guardé esto:
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

    ¿Es correcto?
    .which = ¿Qué quieres corregir?
    .item-kind = El tipo
    .item-locality = El lugar
    .item-day = El día
    .item-counts = Cuántas
    .item-text = Mis palabras
    .retry = Contesta «Sí» si está bien, «Corregir» para cambiar algo o «No» para borrarla.

media-kept =
    { $media ->
        [voice] Guardé tu nota de voz con esta actividad
        [photo] Guardé tu foto con esta actividad
        [place] Guardé el lugar con esta actividad
       *[other] Guardé tu archivo con esta actividad
    }.
media-unkept = Eso no lo puedo guardar. Manda una foto, una nota de voz, un documento o tu ubicación.

confirmed =
    Listo, quedó registrada: { $what ->
        [homeVisit] Visita domiciliaria
        [talk] Plática o taller
        [guidance] Orientación
        [meeting] Reunión
        [delivery] Entrega
        [walkthrough] Recorrido
        [referral] Gestión o canalización
       *[other] Otra actividad
    }, { SHORTDAY($when) }.

    Para verla escribe MIS ACTIVIDADES.
joined = Listo, lo agregué a esa actividad.
dropped = Está bien, no quedó en tu lista.

evidenceLost =
    { $because ->
        [tooBig] Un archivo que mandaste pesa más de 16 MB y no lo pude guardar. Mándalo más corto o con menos calidad
        [empty] Un archivo que mandaste llegó vacío. Mándalo otra vez
       *[gone] No pude bajar un archivo que mandaste. Mándalo otra vez
    }.
