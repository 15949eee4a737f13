title = Nueva sesión

topic = ¿Cuál es el tema de la sesión?
    .retry = Escribe el tema en 50 letras o menos. Por ejemplo: Huertos con agua de lluvia.

place = ¿En qué lugar va a ser? Escríbelo, o comparte el punto del mapa.
    .retry = Escribe el lugar en 60 letras o menos, o comparte el punto del mapa. Por ejemplo: Salón ejidal, frente a la iglesia.

placeName = Tengo el punto del mapa. ¿Cómo se llama ese lugar?
    .retry = Escribe cómo le dice la gente, en 50 letras o menos. Por ejemplo: Casa de salud.

locality = ¿En qué localidad?
    .label =
        { $relation ->
            [other] Otra localidad
           *[known] { $short }
        }
    .item =
        { $relation ->
            [other] Otra localidad
           *[known] { $name }
        }
    .retry = Contesta con el número de una localidad. Si no está en la lista, contesta «Otra localidad».

otherLocality = ¿Cómo se llama la localidad?
    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: San Isidro.

day = ¿Qué día va a ser?
    .retry = Escribe el día, de hoy en adelante. Por ejemplo: sábado 14 de junio, o 14/6.

hours = ¿De qué hora a qué hora?
    .retry = Escribe a qué hora empieza y a qué hora termina, el mismo día. Por ejemplo: de 10 a 12.

capacity = ¿Para cuántas personas hay lugar?
    .retry = Escribe solo el número, de 1 a 9999. Por ejemplo: 30.

lead = ¿Quién la va a llevar?
    .label =
        { $relation ->
            [self] Yo
           *[known] { $short }
        }
    .item =
        { $relation ->
            [self] Yo, { $name }
           *[known] { $name }
        }
    .retry = No encontré a esa persona. Contesta con su número en la lista. Por ejemplo: 1.

readBack =
    Revisa la sesión:
    Tema: { $topic }
    Día: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }
    Lugar: { $where }{ $onMap ->
        [yes] {" "}(con punto en el mapa)
       *[no] {""}
    }, { $village }
    Cupo: { $seats } { $seats ->
        [one] lugar
       *[other] lugares
    }
    La lleva: { $leadName }

    ¿Es correcto?
    .item-topic = El tema
    .item-place = El lugar
    .item-locality = La localidad
    .item-day = El día
    .item-hours = El horario
    .item-capacity = El cupo
    .item-lead = Quién la lleva
    .which = ¿Qué quieres corregir?
    .retry = Contesta «Sí» para crear la sesión, «Corregir» para cambiar algo o «No» para dejarlo.

past = El { SHORTDAY($plannedStarts) } a las { HOUR($plannedStarts) } ya pasó. Lo demás sigue guardado. ¿Qué quieres cambiar?
    .option-day = El día
    .option-hours = El horario
    .retry = Contesta «El día» o «El horario».

leadBusy = { $busyName } ya lleva la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Lo demás sigue guardado. ¿Qué quieres cambiar?
    .option-day = El día
    .option-hours = El horario
    .option-lead = Quién la lleva
    .retry = Contesta «El día», «El horario» o «Quién la lleva».

samePlace = En ese lugar ya está la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. ¿La dejas así o cambias algo?
    .option-keep = Así está bien
    .option-place = El lugar
    .option-day = El día
    .option-hours = El horario
    .retry = Contesta «Así está bien», «El lugar», «El día» o «El horario».

noPlaces = Tiene que haber lugar al menos para una persona.
longLocality = Ese nombre es muy largo: caben 40 letras.
leadGone = Esa persona ya no está en el equipo.

leadAnew = { lead }
    .label = { lead.label }
    .item = { lead.item }
    .retry = { lead.retry }

added =
    Listo: la sesión «{ $topic }» quedó creada. Es el { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.

    La gente ya puede apartar lugar. Para cambiar algo escribe CAMBIAR SESIÓN.
leaving = Todavía no la creé. Si la dejas, se pierde lo que contestaste. ¿Qué hago?
    .option-stay = Seguir con ella
    .option-drop = Dejarla
    .retry = Contesta «Seguir con ella» para cambiar o crear la sesión, o «Dejarla».

placeless = Sin lugar no puedo crear la sesión. ¿Lo escribes, o dejas la sesión para otro día?
    .option-write = Escribir el lugar
    .option-drop = Dejarla
    .retry = Contesta «Escribir el lugar» o «Dejarla».

notNow = Está bien, no creé ninguna sesión.
notAllowed = Esta opción es solo para el equipo.

expired = Pasó mucho tiempo y la sesión nueva no se creó. Para crearla escribe NUEVA SESIÓN.
