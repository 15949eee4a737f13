title = Registrar actividad

# Una actividad en una línea; la usan los demás textos.
line =
    { $what }{ KNOWN($where) ->
        [yes] {" · "}{ $where }
       *[no] {""}
    } · { SHORTDAY($on) }{ KNOWN($year) ->
        [yes] {" "}{ $year }
       *[no] {""}
    }{ KNOWN($howMany) ->
        [yes] {" · "}{ $howMany }
       *[no] {""}
    }{ $photos ->
        [0] {""}
        [one] {" · "}{ $photos } foto
       *[other] {" · "}{ $photos } fotos
    }{ $voices ->
        [0] {""}
        [one] {" · "}{ $voices } nota de voz
       *[other] {" · "}{ $voices } notas de voz
    }{ $files ->
        [0] {""}
        [one] {" · "}{ $files } archivo
       *[other] {" · "}{ $files } archivos
    }{ $places ->
        [0] {""}
       *[other] {" · "}ubicación
    }

belongs =
    { $media ->
        [photo] Guardé tu foto
        [video] Guardé tu video
        [videoNote] Guardé tu video
        [animation] Guardé tu imagen
        [voice] Guardé tu nota de voz
        [audio] Guardé tu audio
        [location] Guardé tu ubicación
       *[document] Guardé tu archivo
    }.

    ¿Es de esta actividad que acabas de confirmar?
    { $what }{ KNOWN($where) ->
        [yes] {" · "}{ $where }
       *[no] {""}
    } · { SHORTDAY($on) }{ KNOWN($year) ->
        [yes] {" "}{ $year }
       *[no] {""}
    }
    .option-yes = Sí, de esa
    .option-no = Es de otra
    .retry = Contesta «Sí, de esa» si es de la misma actividad, o «Es de otra» para empezar una nueva.
added = Listo, quedó en tu actividad: { line }.

text =
    { $media ->
        [none] ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas. También puedes mandar una foto, una nota de voz o tu ubicación.
        [voice] Guardé tu nota de voz. Todavía no puedo escucharla. Cuéntame en una frase qué hiciste, dónde y con cuántas personas.
        [audio] Guardé tu audio. Todavía no puedo escucharlo. Cuéntame en una frase qué hiciste, dónde y con cuántas personas.
        [photo] Guardé tu foto. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.
        [location] Guardé tu ubicación. ¿Qué hiciste ahí? Cuéntame qué, dónde y con cuántas personas.
        [video] Guardé tu video. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.
        [videoNote] Guardé tu video. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.
       *[document] Guardé tu archivo. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.
    }
    .retry = Cuéntame con tus palabras qué hiciste, dónde y con cuántas personas. No basta con decir que ya está hecho. Por ejemplo: Visité 6 casas en El Llano, orienté sobre vacunas, 2 rechazos.

kind = ¿Qué tipo de actividad fue?
    .option-homeVisit = Visita domiciliaria
    .option-talk = Plática o taller
    .option-guidance = Orientación
    .option-meeting = Reunión
    .option-delivery = Entrega de apoyos
    .option-walkthrough = Recorrido o difusión
    .option-referral = Canalización
    .option-other = Otra
    .retry = Elige el tipo de actividad. Por ejemplo: Visita domiciliaria.
locality = ¿En qué localidad fue?
    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: El Llano.
day = ¿Qué día fue?
    .retry = Escribe un día que ya pasó, o «hoy». Por ejemplo: ayer, el lunes, 12 de mayo. Si fue otro año, escribe también el año.
counts = ¿Cuántas personas, casas o cosas fueron? Escribe cada número con lo que cuenta.
    .retry = Escribe cada número con lo que cuenta. Por ejemplo: 6 casas, 2 rechazos. Si no hay números, escribe «ninguno».

confirm =
    Entendí esto:
    { line }.

    ¿Es correcto?
    .which = ¿Qué quieres corregir?
    .item-kind = El tipo
    .item-locality = La localidad
    .item-day = El día
    .item-counts = Los números
    .item-text = Lo que conté
    .retry = Contesta «Sí» para guardarla, «Corregir» para cambiar algo o «No» para quitarla.

media-kept = { $media ->
        [photo] Guardé tu foto
        [video] Guardé tu video
        [videoNote] Guardé tu video
        [animation] Guardé tu imagen
        [voice] Guardé tu nota de voz
        [audio] Guardé tu audio
        [location] Guardé tu ubicación
       *[document] Guardé tu archivo
    }.
media-begun = { $media ->
        [photo] Guardé tu foto
        [video] Guardé tu video
        [videoNote] Guardé tu video
        [animation] Guardé tu imagen
        [voice] Guardé tu nota de voz
        [audio] Guardé tu audio
        [location] Guardé tu ubicación
       *[document] Guardé tu archivo
    }.

confirmed =
    Guardada: { line }.

    Para verla o corregirla escribe MIS ACTIVIDADES.
undone = Está bien, la quité. Para registrar otra, cuéntame qué hiciste.
left = Dejé por confirmar: { line }. Para seguir escribe MIS ACTIVIDADES.
dropped = Está bien, lo dejamos aquí. Cuando quieras, cuéntame qué hiciste.
media-full = Ya tengo suficientes archivos de esta actividad, y esto ya no lo guardé. Sigue con lo que te pregunté.
media-notAllowed = Esta opción es solo para el equipo.
notAllowed = Esta opción es solo para el equipo.
gone = Esa actividad ya no está. Escribe MIS ACTIVIDADES para ver las que tienes.

expired = Pasó mucho tiempo y no terminamos de registrar tu actividad. Lo que ya estaba guardado lo ves en MIS ACTIVIDADES.
