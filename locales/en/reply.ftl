title = Reply

who = Whom is your reply for?
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

text = What is your question? I pass it on to whoever leads the session.
    .retry = Write your question in words. For example: Can I bring my children?

coming =
    { $standing ->
        [registered] Thank you. We expect you, and your place is kept
        [waitlisted] Thank you for telling. The session is full: on the waiting list now, turn { $turn }
        [closed] Thank you for telling. This session keeps no more places
       *[already] Thank you. We expect you
    }{ $people ->
        [one] {""}
       *[other] {" "}({ $people } people)
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }.

    If you cannot come after all, write: no podré.
notComing =
    Thank you for telling.{ $freed ->
        [yes] {" "}The place is free for somebody else.
       *[no] {""}
    } If you change your mind, write: sí voy.
over = It is too late to reply: { $topic }, { SHORTDAY($starts) }, has begun or was cancelled. Write SESIONES to see others.
notYours = That convocation did not come to this chat. Write SESIONES to see which sessions there are.
asked = Done. I passed your question on to whoever leads { $topic }. Their answer comes here.
