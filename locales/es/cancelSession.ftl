title = Suspender una sesión

session = ¿Qué sesión ya no se va a hacer? Contesta con su número en la lista.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Lugares: { $taken } de { $capacity }.
    .retry = No encontré esa sesión. Contesta con su número en la lista. Por ejemplo: 1.

sure =
    Vas a suspender esta sesión:
    Tema: { $session-topic }
    Día: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }
    Lugar: { $session-place }, { $session-locality }

    { $session-taken ->
        [0] Nadie tiene lugar
        [one] Pierde su lugar { $session-taken } persona
       *[other] Pierden su lugar { $session-taken } personas
    }{ $session-waiting ->
        [0] {""}
        [one] {" "}y { $session-waiting } estaba en espera
       *[other] {" "}y { $session-waiting } estaban en espera
    }.{ $session-taken ->
        [0] { $session-waiting ->
            [0] {""}
           *[other] {" "}Les aviso yo.
        }
       *[other] {" "}Les aviso yo.
    } No se puede deshacer. ¿La suspendes?
    .retry = Contesta «Sí» para suspender la sesión o «No» para dejarla como está.

cancelled =
    Listo, «{ $topic }» del { SHORTDAY($starts) } ya no se hace.{ $told ->
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
kept = Está bien, la sesión sigue como estaba.
gone = Esa sesión ya empezó o alguien ya la suspendió. No cambié nada.
nothing = No hay sesiones por venir que suspender.
notAllowed = Esta opción es solo para el equipo.

news =
    Se suspendió una sesión, y ya no se va a hacer:
    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.

    Tu lugar o tu turno quedó cancelado; no tienes que hacer nada. Para ver otras escribe SESIONES.

expired = Pasó mucho tiempo y la sesión no se suspendió: sigue en pie. Para suspenderla escribe SUSPENDER SESIÓN.
