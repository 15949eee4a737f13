title = Attendance lists

roll = Which list do you want to see?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { $count ->
            [one] { $count } person
           *[other] { $count } people
        }.
    .retry = I could not find that list. Reply with the number of one. For example: 1.

sent = I am sending you the list of { $topic }, { SHORTDAY($starts) }.
none = There are no closed lists yet. To take the roll write PASE.

document =
    Attendance list { $folio }{ $parts ->
        [1] {""}
       *[other] , part { $part } of { $parts }
    }.
failed = I could not make the document of the list { $folio }. What it says is kept. Write LISTAS to try again.
notAllowed = Only the team can use this option.
