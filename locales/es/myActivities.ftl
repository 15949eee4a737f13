title = Mis actividades

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

activity = Tus actividades, desde la más reciente. ¿Cuál quieres ver? Contesta con su número.
    .label =
        { SHORTDAY($on) }{ KNOWN($year) ->
            [yes] {" "}{ $year }
           *[no] {""}
        }
    .description =
        { $what }{ $standing ->
            [noted] . Por confirmar
           *[confirmed] {""}
        }
    .item =
        { line }{ $standing ->
            [noted] {" · "}por confirmar
           *[confirmed] {""}
        }
    .group =
        { $week ->
            [this] Esta semana
           *[before] Antes
        }
    .retry = No encontré esa actividad. Contesta con su número en la lista. Por ejemplo: 1.

whole =
    { line }.
    { KNOWN($words) ->
        [yes] «{ $words }»
       *[no] Todavía no me has contado qué hiciste.
    }
    { $standing ->
        [noted] Está por confirmar.
       *[confirmed] Está confirmada.
    }

deedNoted = ¿Qué quieres hacer?
    .option-confirm = Confirmar
    .option-correct = Corregir
    .option-add = Agregar foto o voz
    .option-remove = Quitar
    .retry = Contesta «Confirmar», «Corregir», «Agregar foto o voz» o «Quitar».
deed = ¿Qué quieres hacer?
    .option-correct = Corregir
    .option-add = Agregar foto o voz
    .option-remove = Quitar
    .retry = Contesta «Corregir», «Agregar foto o voz» o «Quitar». Para salir escribe CANCELAR.

field = ¿Qué quieres corregir?
    .option-kind = El tipo
    .option-locality = La localidad
    .option-day = El día
    .option-counts = Los números
    .option-text = Lo que conté
    .retry = Contesta con lo que quieres corregir. Por ejemplo: El día.
newKind = ¿Qué tipo de actividad fue?
    .option-homeVisit = Visita domiciliaria
    .option-talk = Plática o taller
    .option-guidance = Orientación
    .option-meeting = Reunión
    .option-delivery = Entrega de apoyos
    .option-walkthrough = Recorrido o difusión
    .option-referral = Canalización
    .option-other = Otra
    .retry = Elige el tipo de actividad. Por ejemplo: Visita domiciliaria.
newLocality = ¿En qué localidad fue?
    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: El Llano.
newDay = ¿Qué día fue?
    .retry = Escribe un día que ya pasó, o «hoy». Por ejemplo: ayer, el lunes, 12 de mayo. Si fue otro año, escribe también el año.
newCounts = ¿Cuántas personas, casas o cosas fueron? Escribe cada número con lo que cuenta.
    .retry = Escribe cada número con lo que cuenta. Por ejemplo: 6 casas, 2 rechazos. Si no hay números, escribe «ninguno».
newText = Escribe otra vez qué hiciste. Lo de antes queda guardado en el historial.
    .retry = Cuéntame con tus palabras qué hiciste, dónde y con cuántas personas. No basta con decir que ya está hecho. Por ejemplo: Visité 6 casas en El Llano, orienté sobre vacunas, 2 rechazos.
corrected = Listo, quedó así: { line }.
toldAnew =
    Listo. De lo que contaste entendí esto: { line }.

    Si algo no es así, escribe MIS ACTIVIDADES y corrígelo.
same = Ya estaba así. No cambié nada.

told = ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.
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
confirmed = Confirmada: { line }.

sent = Manda la foto, la nota de voz, el archivo o tu ubicación. Puedes mandar varias. ¿Ya es todo?
    .option-enough = Ya es todo
    .option-later = Mejor después
    .retry = Manda otra, o contesta «Ya es todo».
added = Listo: { line }.
later = Está bien. Cuando quieras, escribe MIS ACTIVIDADES.

sure = ¿Quitar esta actividad? Ya no contará en tu reporte.
    .retry = Contesta «Sí» para quitarla o «No» para dejarla.
removed = Listo, quité esta actividad: { line }.
kept = Está bien, la actividad sigue igual.

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
    } como una actividad nueva, por confirmar.

nothing = Todavía no tienes actividades. Cuéntame qué hiciste, o manda una foto, y la registro.
media-full = Recibí muchos archivos seguidos, y esto ya no lo guardé. Si hace falta, termina aquí y escribe otra vez MIS ACTIVIDADES.
media-notAllowed = Esta opción es solo para el equipo.
notAllowed = Esta opción es solo para el equipo.
gone = Esa actividad ya no está. Escribe MIS ACTIVIDADES para ver las que tienes.

expired = Pasó mucho tiempo y no terminamos con tu actividad: sigue como estaba. Para verla escribe MIS ACTIVIDADES.
