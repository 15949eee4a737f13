title = See the sessions

list = These are the open sessions. To get a place write REGISTER.
    .item =
        • { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->
            [0] { $waiting ->
                [0] Waiting list
                [one] Waiting list: { $waiting } person in line
               *[other] Waiting list: { $waiting } people in line
            }
            [one] { $left } place left
           *[other] { $left } places left
        }.

nothingOpen = There are no open sessions for now. Write SESSIONS another day to see if there are new ones.
