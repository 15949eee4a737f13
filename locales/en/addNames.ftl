title = Note people down

roll = On which list?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = I could not find that list. Reply with the number of one. For example: 1.

names = Whom do I note down? You can write several names, with commas between them.
    .retry = I could not read all the names. Write them again, with commas between them. For example: Juan Pérez, Rosa Díaz.

noted =
    { $added ->
        [one] I noted down { $names }
       *[other] I noted down { $added } people: { $names }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.{ $repeated ->
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
        } Write it again, with + in front.
    } { $count ->
        [one] { $count } person so far
       *[other] { $count } people so far
    }.
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
        } Write it again, with + in front.
    } { $count ->
        [one] { $count } person so far
       *[other] { $count } people so far
    }.
noneOpen = No roll is open. To open one write PASE. To add to a list of before write REABRIR.
closed = That list is closed. To open it again write REABRIR.
past = The time of that list is over. To add somebody in an addendum with today's date write REABRIR.
notHeld = That session was called off or moved, and its list is not open. To see those of today write PASE.
notAllowed = Only the team can use this option.

expired = A long time passed and I noted nobody else on the list. To add people write + and their names.
