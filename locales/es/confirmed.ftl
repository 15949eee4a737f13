title = Ver confirmados

session = ¿De qué sesión?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.

counted =
    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }:
    Confirmados { $coming } · No podrán { $notComing } · Con duda { $question } · Sin respuesta { $silent }

    Lugares apartados: { $taken } de { $capacity }.
none = No hay sesiones próximas.
