title = Close the list

roll = Which list do I close?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = I could not find that list. Reply with the number of one. For example: 1.

sure =
    This is the attendance list:
    Reason: { $topic }
    Place: { $place }
    Date: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }
    Promoter: { $promoter }
    { $count ->
        [one] Attendance: { $count } person
       *[other] Attendance: { $count } people
    } ({ $bySelf } by message, { $byPromoter ->
        [one] { $byPromoter } noted down
       *[other] { $byPromoter } noted down
    }){ $isEarly ->
        [yes] {""}
            The session has not begun yet. If you close it, whoever comes cannot check in any more.
       *[no] {""}
    }
    { $unwritten ->
        [0] {""}
        [one] {""}
            The document cannot write a name that is in another script: { $unwrittenNames }
            To have it there, note it down with letters from A to Z. Then take the other one off with QUITAR NOMBRE.
            {""}
       *[other] {""}
            The document cannot write { $unwritten } names that are in another script: { $unwrittenNames }
            To have them there, note them down with letters from A to Z. Then take the others off with QUITAR NOMBRE.
            {""}
    }
    Do I close it?
    .retry = I need to know whether to close the list. Reply "Yes" or "No".

closed =
    I closed the list { $folio }: { $topic }, { $count ->
        [one] { $count } person
       *[other] { $count } people
    }. I will send you the document in a moment.
missing =
    I cannot close the list of { $topic } yet. It lacks:{ $lacksAttendees ->
        [yes] {" "}at least one person.
       *[no] {""}
    }{ $lacksReason ->
        [yes] {" "}the reason.
       *[no] {""}
    }{ $lacksPlace ->
        [yes] {" "}the place.
       *[no] {""}
    }{ $lacksDate ->
        [yes] {" "}the date.
       *[no] {""}
    }{ $lacksPromoter ->
        [yes] {" "}the name of whoever leads it.
       *[no] {""}
    }

    To note somebody down: + Juan Pérez. To change the session write CAMBIAR SESIÓN.
already = That list was closed already. To see it write LISTAS.
kept = All right, the list stays open.
notHeld = That session was called off or moved, and its list is not open. To see those of today write PASE.
noneOpen = No roll is open. To open one write PASE.
notAllowed = Only the team can use this option.

expired = A long time passed and the list was not closed. To close it write CLOSE THE ROLL.
