title = Approve convocations

convocation = Which one do you want to review?
    .label = { SHORTDAY($since) } { HOUR($since) }
    .description = { $topic }
    .item = { $topic }, by { $author }, { SHORTDAY($since) }.
    .retry = I could not find that convocation. Reply with the number of one on the list. For example: 1.

preview =
    { $author } wrote this convocation:

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
    }{ $linked ->
        [0] {""}
       *[other] {""}

            Mind: { $linked } on WhatsApp { $linked ->
                [one] goes
               *[other] go
            } by the linked number, { $spread ->
                [none] which sends no notices.
                [never] and there is no time left for it.
                [today] little by little, all of it today.
               *[later] little by little, until { DAY($through) }.
            }{ $paused ->
                [yes] {" "}That number cannot begin conversations until { DAY($resumes) } at { HOUR($resumes) }.
               *[no] {""}
            }{ $late ->
                [0] {""}
                [one] {" "}It reaches { $late } person too late for the session.
               *[other] {" "}It reaches { $late } people too late for the session.
            }{ $silent ->
                [0] {""}
               *[other] {" "}{ $silent } have not written for 30 days, and WhatsApp may restrict the number. Better use Telegram, WhatsApp’s official API or a poster.
            }
    }

decision = Do you approve it?
    .option-approve = Approve
    .option-return = Return
    .retry = Reply "Approve" to let it go out or "Return" to have it corrected.

why = What has to be corrected?
    .retry = Write in one sentence what has to be corrected. For example: The hour is wrong.

approved =
    Done. The convocation of { $topic } { $later ->
        [yes] goes out at { HOUR($from) }, because it is night now, to
       *[no] is going out to
    } { $total ->
        [one] { $total } person
       *[other] { $total } people
    }.
returned = Done. I returned it to { $author } with your comment.
own = You wrote this convocation. Somebody else of the team has to approve it.
decided =
    { KNOWN($decider) ->
        [yes] { $decider } has decided about that convocation already
       *[no] That convocation does not wait for approval any more
    }.
stale = It did not go out: the session { $topic } changed, was called off or has begun. I told its author.
notAllowed = This option is only for the team.
none = There are no convocations to approve.
overNotice =
    { $verdict ->
        [approved] { $decider } approved the convocation of { $topic }. You need not review it any more.
        [returned] { $decider } returned the convocation of { $topic } to have it corrected.
       *[over] The convocation of { $topic } does not wait for approval any more.
    }

expired = A long time passed without a decision about the convocation. What waits is in TO REVIEW.
