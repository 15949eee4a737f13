title = Check in

code = Which code were you given? It has four digits.
    .retry = Write only the four digits of the code. For example: 4831.

who = Who has arrived?
    .label =
        { $relation ->
            [self] I have
            [all] Everybody
           *[known] { $short }
        }
    .item =
        { $relation ->
            [self] I, { $name }
            [all] Everybody on the list
           *[known] { $name }
        }
    .retry = I did not understand who has arrived. Reply with the number of an option. For example: 1.

present =
    { $own ->
        [yes] Done, { $name }. Your attendance is noted
       *[no] Done. { $name }'s attendance is noted
    }: { $topic }, { HOUR($at) }.
allPresent = Done. The attendance of { $people } people is noted: { $topic }, { HOUR($at) }.
already = Your attendance was noted already. There is nothing else to do.
over = The roll of { $topic } takes no more messages. If you were there, ask whoever leads the session to note you down.
tooEarly = It is not time to check in yet. { $topic } begins on { SHORTDAY($starts) }, { HOUR($starts) }.
cancelled = That session was called off, and will not be held: { $topic }, { SHORTDAY($starts) }. To see others write SESSIONS.
takenOff =
    { $own ->
        [yes] Your name was taken
       *[no] The name of { $name } was taken
    } off this list. If that was a mistake, ask whoever leads the session to note it down.
wrong = That code is of no open roll. Check the four digits and write ATTENDANCE with the code.
tooMany = Those were several wrong codes. Ask whoever leads the session to note you down, or try in ten minutes.

expired = A long time passed and we did not finish noting your attendance: it was not noted. If you were there, tell whoever led the session.
