title = Convoke

draft = You have convocations that were not sent. Which one do you want to go on with?
    .label =
        { $relation ->
            [new] Write a new one
            [waiting] Take this one back
           *[draft] Go on with this one
        }
    .item =
        { $relation ->
            [new] Write a new one
            [waiting] { $topic }: "{ $brief }", waits for approval
            [left] { $topic }: "{ $brief }", by { $author }
           *[draft] { $topic }: "{ $brief }"
        }
    .retry = I could not find that convocation. Reply with the number of an option. For example: 1.

session = Which session do you call people to?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.
    .retry = I could not find that session. Reply with the number of one on the list. For example: 1.

message = Write the message of the convocation. I add the day, the hours and the place.
    .retry = Write the message in words, in less than 500 letters. For example: We invite you to the talk on looking after older people.

audience = Whom is it for?
    .option-everyone = The whole community
    .option-locality = One locality
    .option-registered = Who has a place
    .retry = Reply "The whole community", "One locality" or "Who has a place".

village = Which locality?
    .label = { $short }
    .item = { $name }
    .retry = I could not find that locality. Reply with the number of one on the list. For example: 1.

convenes = Who convenes?
    .option-self = I do
    .option-other = Somebody else
    .retry = Reply "I do" or "Somebody else".

convener = In whose name does it go out? Write their name.
    .retry = Write the name of whoever convenes, in letters only. For example: Carmen Ruiz.

reach =
    { $total ->
        [0] It reaches nobody
        [one] It reaches { $total } person
       *[other] It reaches { $total } people
    }{ $whatsapp ->
        [0] { $telegram ->
            [0] {""}
           *[other] {" "}by Telegram
        }
       *[other] { $telegram ->
            [0] {" "}by WhatsApp
           *[other] : { $whatsapp } by WhatsApp and { $telegram } by Telegram
        }
    }.
    { $left ->
        [0] Nobody is left out.
        [one] { $left } person is left out:
       *[other] { $left } people are left out:
    }{ $withoutConsent ->
        [0] {""}
       *[other] {" "}{ $withoutConsent } without permission.
    }{ $optedOut ->
        [0] {""}
       *[other] {" "}{ $optedOut } with BAJA.
    }{ $outsideWindow ->
        [0] {""}
        [one] {" "}{ $outsideWindow } on WhatsApp who has to write first.
       *[other] {" "}{ $outsideWindow } on WhatsApp who have to write first.
    }{ $unreachable ->
        [0] {""}
       *[other] {" "}{ $unreachable } whose chat does not answer.
    }

confirm =
    This is how people will read it:

    { $message }

    { $topic }
    Day: { DAY($starts) }
    Hours: { HOUR($starts) }-{ HOUR($ends) }
    Place: { $place }, { $locality }
    For: { $audience ->
        [locality] People of { $village }
        [registered] People registered for the session
       *[everyone] The whole community
    }
    Convened by: { $convener }

    Do I send it to be reviewed?
    .which = What do you want to correct?
    .item-message = The message
    .item-audience = Whom it is for
    .item-convenes = Who convenes
    .item-session = The session
    .retry = Reply "Yes" to send it to be reviewed, "Correct" to change something or "No" to keep it.

summons =
    { $message }

    { $topic }
    Day: { DAY($starts) }
    Hours: { HOUR($starts) }-{ HOUR($ends) }
    Place: { $place }, { $locality }
    For: { $audience ->
        [locality] People of { $village }
        [registered] People registered for the session
       *[everyone] The whole community
    }
    Convened by: { $convener }

    Will you come? If you do not want convocations write BAJA.
coming = I will come
notComing = I cannot come
question = I have a question

takeBack = This convocation waits for approval. If you take it back, nobody approves it until you send it again. Do you take it back?
    .retry = Reply "Yes" to take it back or "No" to leave it in review.
stillWaiting = That is fine, it is still in review. I will tell you when it goes out.

submitted =
    Done, I sent it to be reviewed. { $reviewers ->
        [one] { $reviewers } person of the team can approve it
       *[other] Any of { $reviewers } people of the team can approve it
    }. I will tell you when it goes out.
noReviewer = I kept it, but nobody else of the team can approve it. Whoever coordinates can invite somebody with INVITAR. Once they have joined, write CONVOCAR to go on with your convocation and send it.
missing =
    It cannot go out yet. It lacks:{ $lacksMessage ->
        [yes] {" "}the message.
       *[no] {""}
    }{ $lacksAudience ->
        [yes] {" "}whom it is for.
       *[no] {""}
    }{ $lacksConvener ->
        [yes] {" "}who convenes.
       *[no] {""}
    }{ $lacksDate ->
        [yes] {" "}a date that has not passed.
       *[no] {""}
    }{ $lacksPlace ->
        [yes] {" "}the place.
       *[no] {""}
    }{ $lacksHours ->
        [yes] {" "}the hours.
       *[no] {""}
    }

    I kept it. To go on with it write CONVOCAR.
nobody =
    I kept it, but now it would reach nobody.
    { $total ->
        [0] It reaches nobody
        [one] It reaches { $total } person
       *[other] It reaches { $total } people
    }{ $whatsapp ->
        [0] { $telegram ->
            [0] {""}
           *[other] {" "}by Telegram
        }
       *[other] { $telegram ->
            [0] {" "}by WhatsApp
           *[other] : { $whatsapp } by WhatsApp and { $telegram } by Telegram
        }
    }.
    { $left ->
        [0] Nobody is left out.
        [one] { $left } person is left out:
       *[other] { $left } people are left out:
    }{ $withoutConsent ->
        [0] {""}
       *[other] {" "}{ $withoutConsent } without permission.
    }{ $optedOut ->
        [0] {""}
       *[other] {" "}{ $optedOut } with BAJA.
    }{ $outsideWindow ->
        [0] {""}
        [one] {" "}{ $outsideWindow } on WhatsApp who has to write first.
       *[other] {" "}{ $outsideWindow } on WhatsApp who have to write first.
    }{ $unreachable ->
        [0] {""}
       *[other] {" "}{ $unreachable } whose chat does not answer.
    }

    To go on with it write CONVOCAR.
kept = All right, I kept it. To go on with it write CONVOCAR.
gone = That convocation cannot be changed any more.
noSessions = There are no coming sessions. To create one write NUEVA SESIÓN.
noLocalities = I know no locality yet. Write CONVOCAR and choose the whole community.

approvedNotice = { $decider } approved your convocation of { $topic }. It is going out.
returnedNotice =
    { $decider } returned the convocation of { $topic } to you: "{ $because }"

    To correct it write CORRECT IT.
staleNotice = The session { $topic } changed, and your convocation has not gone out yet. To look at it and send it again write CONVOCAR.
calledOffNotice = The session { $topic } is not held, and your convocation did not go out. To use it with another session write CONVOCAR.
begunNotice = The session { $topic } has begun and nobody approved your convocation: it did not go out. To use it with another session write CONVOCAR.
sentNotice =
    The convocation of { $topic } { $linked ->
        [0] went out to
       *[other] is going out to
    } { $total ->
        [one] { $total } person
       *[other] { $total } people
    }{ $whatsapp ->
        [0] { $telegram ->
            [0] {""}
           *[other] {" "}by Telegram
        }
       *[other] { $telegram ->
            [0] {" "}by WhatsApp
           *[other] : { $whatsapp } by WhatsApp and { $telegram } by Telegram
        }
    }.{ $linked ->
        [0] {""}
       *[other] {" "}{ $linked } { $linked ->
            [one] goes
           *[other] go
        } by the linked number{ $spread ->
            [never] , but there is no time left for it.
            [today] , little by little: it ends today at about { HOUR($through) }.
           *[later] , little by little: it ends on about { DAY($through) }.
        }{ $paused ->
            [yes] {" "}That number cannot begin conversations until { DAY($resumes) } at { HOUR($resumes) }.
           *[no] {""}
        }{ $late ->
            [0] {""}
            [one] {" "}It reaches { $late } person too late for the session.
           *[other] {" "}It reaches { $late } people too late for the session.
        }
    } To see what they reply write CONFIRMADOS.

expired = A long time passed and the convocation was not sent for approval. If there is a draft, it is in CONVOCATION.

# Few messages a day leave by the linked number, and there were not enough for everybody.
unreachedNotice =
    The convocation about { $topic } { $when ->
        [before] will not reach
       *[after] did not reach
    } { $count ->
        [one] { $count } person
       *[other] { $count } people
    } before the session.{ $late ->
        [0] {""}
       *[other] {" "}Few messages a day leave by the linked WhatsApp number.
    }{ $refused ->
        [0] {""}
        [one] {" "}It could not be delivered to { $refused }.
       *[other] {" "}It could not be delivered to { $refused }.
    }

    { $when ->
        [before] Tell them another way: a poster, a call, or somebody who knows them.
       *[after] Next time send it more days ahead, or invite people to write by Telegram.
    }
