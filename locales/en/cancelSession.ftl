title = Call off a session

session = Which session will not be held? Reply with its number in the list.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Places: { $taken } of { $capacity }.
    .retry = I did not find that session. Reply with its number in the list. For example: 1.

sure =
    You are about to call off this session:
    Topic: { $session-topic }
    Day: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }
    Place: { $session-place }, { $session-locality }

    { $session-taken ->
        [0] Nobody has a place
        [one] { $session-taken } person loses their place
       *[other] { $session-taken } people lose their places
    }{ $session-waiting ->
        [0] {""}
        [one] {" "}and { $session-waiting } was waiting
       *[other] {" "}and { $session-waiting } were waiting
    }.{ $session-taken ->
        [0] { $session-waiting ->
            [0] {""}
           *[other] {" "}I tell them.
        }
       *[other] {" "}I tell them.
    } It cannot be undone. Do you call it off?
    .retry = Reply “Yes” to call the session off or “No” to leave it as it is.

cancelled =
    Done, “{ $topic }” on { SHORTDAY($starts) } is not held.{ $told ->
        [0] { $missed ->
            [0] { $later ->
                [0] {" "}There was nobody to tell.
               *[other] {""}
            }
           *[other] {""}
        }
        [one] {" "}I told { $told } person.
       *[other] {" "}I told { $told } people.
    }{ $later ->
        [0] {""}
        [one] {" "}It is night: I tell { $later } person from { HOUR($from) } on.
       *[other] {" "}It is night: I tell { $later } people from { HOUR($from) } on.
    }{ $missed ->
        [0] {""}
       *[other] {" "}I could not tell: { $missing }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }. They are in PENDING.
    }{ $givenBack ->
        [0] {""}
        [one] {" "}The convocation that waited for approval is with its author again, in CONVOCAR.
       *[other] {" "}The { $givenBack } convocations that waited for approval are with their authors again, in CONVOCAR.
    }
kept = That is fine, the session stays as it was.
gone = That session has begun or somebody has called it off. I changed nothing.
nothing = There are no sessions to come to call off.
notAllowed = Only the team can use this option.

news =
    A session was called off and will not be held:
    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.

    Your place or your turn is cancelled; you do not have to do anything. To see others write SESSIONS.

expired = A long time passed and the session was not called off: it still stands. To call it off write CALL OFF A SESSION.
