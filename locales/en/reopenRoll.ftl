title = Reopen a list

roll = Which list do you want to open again?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { $count ->
            [one] { $count } person
           *[other] { $count } people
        }.
    .retry = I could not find that list. Reply with the number of one. For example: 1.

names =
    { $roll-topic }, { SHORTDAY($roll-starts) }. The time to open that list is over. I can add an addendum with today's date.

    Whom do I add? You can write several names, with commas between them.
    .retry = I could not read all the names. Write them again, with commas between them. For example: Juan Pérez, Rosa Díaz.

reopened =
    The list is open again: { $topic }.

    { $byPhone ->
        [yes] New code: { $code }
       *[no] The time to check in by phone is over.
    }
    To note somebody down: + Juan Pérez
    When you are done write CERRAR and I will send you the new version.
isOpen = That list is open. To note somebody down: + Juan Pérez. To finish write CERRAR.
added =
    { $added ->
        [one] I added { $names }
       *[other] I added { $added } people: { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } in an addendum of the list { $folio }.{ $repeated ->
        [0] {""}
       *[other] {" "}On the list already: { $repeatedNames }{ $repeatedMore ->
            [0] {""}
           *[other] {" "}and { $repeatedMore } more
        }.
    }{ $unread ->
        [0] {""}
       *[other] {" "}{ KNOWN($unreadNames) ->
            [yes] I could not read: { $unreadNames }{ $unreadMore ->
                [0] {""}
               *[other] {" "}and { $unreadMore } more
            }.
           *[no] I could not read a part of it.
        } To add it write REABRIR.
    } I will send you the new version in a moment.
notHeld = That session was called off, and its roll was not taken. I changed nothing.
nobodyNew =
    On the list already: { $repeatedNames }{ $repeatedMore ->
        [0] {""}
       *[other] {" "}and { $repeatedMore } more
    }.{ $unread ->
        [0] {""}
       *[other] {" "}{ KNOWN($unreadNames) ->
            [yes] I could not read: { $unreadNames }{ $unreadMore ->
                [0] {""}
               *[other] {" "}and { $unreadMore } more
            }.
           *[no] I could not read a part of it.
        } To add it write REABRIR.
    } Nothing was changed.
noneClosed = There are no lists to open again.
notAllowed = Only the team can use this option.

expired = A long time passed and I added nobody to the list. To do it write REOPEN THE ROLL.
