title = My sessions

list = This is what you have. To cancel a place write CANCEL.
    .item =
        • { $own ->
            [yes] { $topic }
           *[no] { $name }, { $topic }
        }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->
            [waitlisted] Waiting list, number { $turn } in line
            [offered] Place held until { SHORTDAY($until) }, { HOUR($until) }
           *[registered] Place kept
        }.

nothing = You have no places. Write REGISTER to get one.
