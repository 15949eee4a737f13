title = Cambiar una sesión

session = ¿Qué sesión quieres cambiar? Contesta con su número en la lista.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Lugares: { $taken } de { $capacity }.
    .retry = No encontré esa sesión. Contesta con su número en la lista. Por ejemplo: 1.

what = ¿Qué quieres cambiar?
    .option-day = El día
    .option-hours = El horario
    .option-place = El lugar
    .option-locality = La localidad
    .option-topic = El tema
    .option-capacity = El cupo
    .option-lead = Quién la lleva
    .retry = No encontré esa opción. Contesta con una de la lista. Por ejemplo: El horario.

topic = Ahora el tema es: { $session-topic }. ¿Cuál es el nuevo?
    .retry = Escribe el tema en 50 letras o menos. Por ejemplo: Huertos con agua de lluvia.

place = Ahora es en: { $session-place }. ¿Cuál es el nuevo lugar? Escríbelo, o comparte el punto del mapa.
    .retry = Escribe el lugar en 60 letras o menos, o comparte el punto del mapa. Por ejemplo: Salón ejidal, frente a la iglesia.

placeName = Tengo el punto del mapa. ¿Cómo se llama ese lugar?
    .retry = Escribe cómo le dice la gente, en 50 letras o menos. Por ejemplo: Casa de salud.

locality = Ahora es en: { $session-locality }. ¿Cuál es la nueva localidad?
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

day = Ahora es el { DAY($session-starts) }. ¿Cuál es el nuevo día?
    .retry = Escribe el día, de hoy en adelante. Por ejemplo: sábado 14 de junio, o 14/6.

hours = Ahora es de { HOUR($session-starts) } a { HOUR($session-ends) }. ¿Cuál es el nuevo horario?
    .retry = Escribe a qué hora empieza y a qué hora termina, el mismo día. Por ejemplo: de 10 a 12.

capacity = Ahora hay lugar para { $session-capacity }. ¿Para cuántas personas va a haber?
    .retry = Escribe solo el número, de 1 a 9999. Por ejemplo: 30.

lead =
    { KNOWN($session-lead) ->
        [yes] Ahora la lleva { $session-lead }.
       *[no] Ahora nadie la lleva.
    } ¿Quién la va a llevar?
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

sure =
    Sesión: { $oldTopic }, { SHORTDAY($oldStarts) }.
    { $what ->
        [topic] Antes: { $oldTopic }
            Ahora: { $newTopic }
        [place] Antes: { $oldPlace }
            Ahora: { $newPlace }
        [locality] Antes: { $oldLocality }
            Ahora: { $newLocality }
        [capacity] Antes: { $oldCapacity } { $oldCapacity ->
                [one] lugar
               *[other] lugares
            }
            Ahora: { $newCapacity } { $newCapacity ->
                [one] lugar
               *[other] lugares
            }
        [lead] Antes: { KNOWN($oldLead) ->
                [yes] la llevaba { $oldLead }
               *[no] nadie la llevaba
            }
            Ahora: la lleva { $newLead }
       *[other] Antes: { DAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }
            Ahora: { DAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
    }

    { $onRoll ->
        [0] {""}
        [one] Ya hay { $onRoll } persona en el pase de lista. Se quita, porque la sesión va a ser después.{" "}
       *[other] Ya hay { $onRoll } personas en el pase de lista. Se quitan, porque la sesión va a ser después.{" "}
    }{ $what ->
        [capacity] ¿La cambio?
        [lead] ¿La cambio?
       *[other] Si la cambias, le aviso a quien tiene lugar o espera uno. ¿La cambio?
    }
    .retry = Contesta «Sí» para cambiarla o «No» para dejarla como está.

samePlace = En ese lugar ya está la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. ¿Sigo con el cambio?
    .retry = Contesta «Sí» para seguir así o «No» para escoger otra cosa.

past = El { SHORTDAY($plannedStarts) } a las { HOUR($plannedStarts) } ya pasó.
leadBusy = { $busyName } ya lleva la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Escoge otra cosa, o cambia antes aquella sesión.
tooFew =
    { $taken ->
        [0] Tiene que haber lugar al menos para una persona.
        [one] Ya hay { $taken } lugar dado. El cupo no puede ser menor.
       *[other] Ya hay { $taken } lugares dados. El cupo no puede ser menor.
    }
longLocality = Ese nombre es muy largo: caben 40 letras.
leadGone = Esa persona ya no está en el equipo.

changed =
    Listo, la sesión «{ $newTopic }» quedó cambiada.{ $told ->
        [0] { $missed ->
            [0] { $later ->
                [0] {" "}No había a quién avisar.
               *[other] {""}
            }
           *[other] {""}
        }
        [one] {" "}Avisé a { $told } persona.
       *[other] {" "}Avisé a { $told } personas.
    }{ $later ->
        [0] {""}
        [one] {" "}Es de noche: le aviso a { $later } persona desde las { HOUR($from) }.
       *[other] {" "}Es de noche: les aviso a { $later } personas desde las { HOUR($from) }.
    }{ $missed ->
        [0] {""}
       *[other] {" "}No pude avisar a: { $missing }{ $more ->
            [0] {""}
           *[other] {" "}y { $more } más
        }. Están en PENDIENTES.
    }{ $givenBack ->
        [0] {""}
        [one] {" "}La convocatoria que esperaba aprobación regresó a quien la escribió, en CONVOCAR.
       *[other] {" "}Las { $givenBack } convocatorias que esperaban aprobación regresaron a quien las escribió, en CONVOCAR.
    }
changedQuietly =
    Listo, la sesión «{ $newTopic }» quedó cambiada.{ $offered ->
        [0] {""}
        [one] {" "}Ofrecí { $offered } lugar a quien estaba en espera.
       *[other] {" "}Ofrecí { $offered } lugares a quienes estaban en espera.
    }
same = Ya estaba así. No cambié nada.
kept = Está bien, la sesión sigue como estaba.
listClosed = La lista de asistencia de esa sesión ya se cerró, así que su día y su hora no cambian. Para otra fecha escribe NUEVA SESIÓN.
gone = Esa sesión ya empezó o alguien la suspendió. No cambié nada.
nothing = No hay sesiones por venir que cambiar. Para crear una escribe NUEVA SESIÓN.
notAllowed = Esta opción es solo para el equipo.

news =
    Cambió una sesión: { $oldTopic }.
    { $what ->
        [topic] Antes se llamaba: { $oldTopic }
            Ahora se llama: { $newTopic }
        [day] Antes: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }
            Ahora: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
        [hours] Antes: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }
            Ahora: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
       *[other] Antes: { $oldPlace }, { $oldLocality }
            Ahora: { $newPlace }, { $newLocality }
    }
    { $what ->
        [day] Lugar: { $newPlace }, { $newLocality }
        [hours] Lugar: { $newPlace }, { $newLocality }
       *[other] Día: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
    }

    Tu lugar o tu turno sigue igual. Si ya no puedes ir, escribe CANCELAR.

expired = Pasó mucho tiempo y la sesión no cambió: sigue como estaba. Para cambiarla escribe CAMBIAR SESIÓN.
