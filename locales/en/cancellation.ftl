title = Cancel a place

registration = Which one do you want to cancel? Reply with its number.
    .label =
        { $relation ->
            [all] All the places
           *[one] { SHORTDAY($starts) } { HOUR($starts) }
        }
    .description =
        { $relation ->
            [all] The { $all } in the list
           *[one] { $own ->
                [yes] { $topic }
               *[no] { $short }: { $topic }
            }
        }
    .item =
        { $relation ->
            [all] All the places in the list.
           *[one] { $own ->
                [yes] { $topic }
               *[no] { $name }, { $topic }
            }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->
                [waitlisted] Waiting list, number { $turn } in line
                [offered] Place held until { SHORTDAY($until) }, { HOUR($until) }
               *[registered] Place kept
            }.
        }
    .retry = I did not find that place. Reply with the number of one in the list. For example: 1.

sure =
    { $registration-relation ->
        [all] The { $registration-all } places in the list.
       *[one] { $registration-own ->
            [yes] Your { $registration-status ->
                [waitlisted] turn in the waiting list
               *[other] place
            }
           *[no] The { $registration-status ->
                [waitlisted] turn
               *[other] place
            } of { $registration-name }
        }: { $registration-topic }, { SHORTDAY($registration-starts) }, { HOUR($registration-starts) }-{ HOUR($registration-ends) }, { $registration-place }.
    }

    { $registration-relation ->
        [all] Do you want to cancel them all?
       *[one] Do you want to cancel it?
    }
    .retry = Reply “Yes” to cancel or “No” to leave it as it is.

cancelled =
    Done, this is cancelled: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.

    Thank you for telling us. To get another place write REGISTER.
allCancelled =
    Done, { $all } places are cancelled.

    Thank you for telling us. To get another place write REGISTER.
kept = That is fine, everything stays as it was.
gone = That was no longer held, so there is nothing to cancel. Write MY SESSIONS to see what you have.
nothing = You have no places to cancel. Write REGISTER to get one.

expired = A long time passed and I cancelled nothing: your place is still kept. If you no longer want it, write CANCEL.
