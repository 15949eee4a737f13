title = Take off the list

roll = Off which list?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = I could not find that list. Reply with the number of one. For example: 1.

attendee = Whom do I take off? The last one noted down comes first.
    .label = { $short }
    .item = { $name }
    .retry = I could not find that name. Reply with the number of one on the list. For example: 1.

removed =
    I took { $name } off. { $count ->
        [0] The list is empty
        [one] { $count } person remains
       *[other] { $count } people remain
    }.
gone = That name was not on the list any more.
nobody = The list is still empty.
noneOpen = No roll is open. To open one write PASE.
closed = That list is closed. To open it again write REABRIR.
past = The time of that list is over, and what was handed in does not change. To add somebody write REABRIR.
notHeld = That session was called off or moved, and its list is not open. To see those of today write PASE.
notAllowed = Only the team can use this option.

expired = A long time passed and I removed nobody from the list. To do it write REMOVE A NAME.
