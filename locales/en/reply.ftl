title = Reply

session = Which session? Reply with its number.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.
    .retry = I did not find that session. Reply with the number of one on the list. For example: 1.

who =
    Whom do I note “{ $reply ->
        [notComing] I cannot come
       *[coming] I will come
    }” for?
    .label =
        { $relation ->
            [all] For everybody
            [self] For me
           *[known] { $short }
        }
    .item =
        { $relation ->
            [all] For everybody on this list
            [self] For me, { $name }
           *[known] For { $name }
        }
    .retry = I did not understand whom it is for. Reply with the number of an option. For example: 1.

text = What is your question? I pass it on to the team.
    .retry = Write your question in words. For example: Can I bring my children?

coming =
    { $standing ->
        [registered] Thank you. We expect you, and your place is kept
        [waitlisted] Thank you for telling. The session is full. On the waiting list now, turn { $turn }
        [mixed] Thank you for telling. { $seated ->
            [one] 1 person has a place
           *[other] { $seated } people have a place
        }. { $waiting ->
            [one] 1 is on the waiting list
           *[other] { $waiting } are on the waiting list
        }, turn { $turn }
        [closed] Thank you for telling. This session keeps no more places
       *[already] Thank you. We expect you
    }{ $standing ->
        [mixed] {""}
       *[other] { $people ->
            [one] {""}
           *[other] {" "}({ $people } people)
        }
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }.{ $roll ->
        [yes] {" "}When you are there, write ASISTENCIA and the code you are given.
       *[no] {""}
    }

    If you cannot come after all, write: no podré.
notComing =
    Thank you for telling. I noted that { $people ->
        [one] { $own ->
            [yes] you cannot come
           *[no] { $name } cannot come
        }
       *[other] { $people } people cannot come
    } to { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.{ $gave ->
        [place] {" "}The place is free for somebody else.
        [turn] {" "}The turn on the waiting list is gone too.
       *[nothing] {""}
    }

    If you change your mind, write: sí voy.
over = It is too late to reply: { $topic }, { SHORTDAY($starts) }, has begun or was cancelled. Write SESIONES to see others.
notYours = That convocation did not come to this chat. Write SESIONES to see which sessions there are.
asked = Done. I passed your question about { $topic } on to the team. The answer comes here.{ $hasPlace ->
        [yes] {""}
       *[no] {" "}To keep your place write: sí voy.
    }

expired = A long time passed and we did not finish: your answer to the invitation was not noted. You can answer that message again.
reminder = Your answer to the invitation is not noted yet: this is missing.
