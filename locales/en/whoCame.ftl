title = See who came

roll = Which list?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = I could not find that list. Reply with the number of one. For example: 1.

people =
    { $roll-topic }: { $roll-count ->
        [one] { $roll-count } person so far
       *[other] { $roll-count } people so far, the last one first
    }.
    .item = • { $name }

nobody = The list is still empty.
noneOpen = No roll is open. To open one write PASE. To see who means to come write CONFIRMADOS.
