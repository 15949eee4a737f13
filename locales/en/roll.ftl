title = Take the roll

session = Which session do you take the roll of?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }{ $isOpen ->
            [yes] . It is open already
            [closed] . It is closed
           *[no] {""}
        }.
    .retry = I could not find that session. Reply with the number of one on the list. For example: 1.

opened =
    The roll is open: { $topic }.

    { $byPhone ->
        [yes] Code: { $code }

            Whoever has a phone writes ATTENDANCE { $code }, or scans the picture I am sending you.
            Whoever has none, note down like this: + Juan Pérez, Rosa Díaz
       *[no] The time to check in by phone is over. Note down whoever was there: + Juan Pérez, Rosa Díaz
    }
    To finish write CERRAR.
already =
    The roll is open already: { $topic }.

    { $byPhone ->
        [yes] Code: { $code }
       *[no] The time to check in by phone is over.
    }
    { $count ->
        [0] Nobody has checked in yet
        [one] { $count } person so far. To see who write WHO CAME
       *[other] { $count } people so far. To see who write WHO CAME
    }.

    To note somebody down: + Juan Pérez, Rosa Díaz
    To finish write CERRAR.
closed = The roll of { $topic } is closed. To open it again write REABRIR. To see the list write LISTAS.
past = The time of the list of { $topic } is over. To add somebody in an addendum with today's date write REABRIR.
tooEarly = It is not time yet. The roll of { $topic } can be opened one hour before: it begins on { SHORTDAY($starts) }, { HOUR($starts) }.
tooLate = The time for the roll of { $topic } is over. It can be opened until three hours after the end.
cancelled = That session was cancelled: { $topic }. Its roll cannot be taken.
noSession = I could not find that session. Write PASE to see today's.
nothingNow = There is no session to take the roll of now. It can be taken from one hour before the start.

# Under the large digits of the picture, in capitals and without marks.
posterWords = Write ATTENDANCE { $code }
poster = Show this picture so that people scan it. The code is { $code }.
notAllowed = Only the team can use this option.
