title = See the sessions

session = These are the open sessions. To get a place, answer with its number.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description =
        { $topic }. { $left ->
            [0] Waiting list
            [one] { $left } place left
           *[other] { $left } places left
        }
    .item =
        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->
            [0] { $waiting ->
                [0] Waiting list
                [one] Waiting list: { $waiting } person in line
               *[other] Waiting list: { $waiting } people in line
            }
            [one] { $left } place left
           *[other] { $left } places left
        }.
    .retry = I could not find that session. Answer with the number of one in the list, or “no” if you only wanted to look.

looked = Of course. When you want a place, write SESSIONS.
nothingOpen = There are no open sessions for now. Write SESSIONS another day to see if there are new ones.
