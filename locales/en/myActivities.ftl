title = My activities

activity = Which one do you want to see? Reply with its number.
    .label = { SHORTDAY($when) }
    .description =
        { $what ->
        [homeVisit] Home visit
        [talk] Talk or workshop
        [guidance] Guidance
        [meeting] Meeting
        [delivery] Delivery
        [walkthrough] Walk-through
        [referral] Referral
       *[other] Another activity
    }
    .item =
        { $first ->
            [yes] Week of { SHORTDAY($week) }.{" "}
           *[no] {""}
        }{ SHORTDAY($when) }: { $what ->
        [homeVisit] Home visit
        [talk] Talk or workshop
        [guidance] Guidance
        [meeting] Meeting
        [delivery] Delivery
        [walkthrough] Walk-through
        [referral] Referral
       *[other] Another activity
    }{ KNOWN($where) ->
            [yes] , { $where }
           *[no] {""}
        }{ KNOWN($howMany) ->
            [yes] , { $howMany }
           *[no] {""}
        }{ $isConfirmed ->
            [yes] {""}
           *[no] . To be confirmed
        }.
    .retry = I could not find that activity. Reply with the number of one on the list. For example: 1.

wish =
    { $what ->
        [homeVisit] Home visit
        [talk] Talk or workshop
        [guidance] Guidance
        [meeting] Meeting
        [delivery] Delivery
        [walkthrough] Walk-through
        [referral] Referral
       *[other] Another activity
    }
    { KNOWN($where) ->
        [yes] Place: { $where }
       *[no] Place: not told
    }
    Day: { DAY($when) }
    { KNOWN($howMany) ->
        [yes] How many: { $howMany }
       *[no] How many: not told
    }
    { $evidence ->
        [0] No photos or recordings
        [one] With { $evidence } photo, recording or place
       *[other] With { $evidence } photos, recordings or places
    }
    Your words: «{ $words }»

    What do you want to do?
    .option-keep = It is right
    .option-change = Change something
    .option-remove = Take it out
    .retry = I did not understand. Reply with the number of an option. For example: 1.

field = What do you want to correct?
    .option-kind = The kind
    .option-locality = The place
    .option-day = The day
    .option-counts = How many
    .option-text = My words
    .retry = I did not understand what to correct. Reply with the number of an option. For example: 1.

kind = What kind of activity was it?
    .option-homeVisit = Home visit
    .option-talk = Talk or workshop
    .option-guidance = Guidance
    .option-meeting = Meeting
    .option-delivery = Delivery
    .option-walkthrough = Walk-through
    .option-referral = Referral
    .option-other = Another
    .retry = I could not find that kind of activity. Reply with the number of an option. For example: 1.
locality = In which locality was it?
    .retry = Write the name of the locality. For example: El Llano.
day = Which day was it?
    .retry = I did not understand the day. Write it like this: today, yesterday, or 12 de mayo.
counts = How many people, houses or things were they?
    .retry = Write how many and of what. For example: 6 casas, 2 rechazos.
text = Write again what you did.
    .retry = Tell me what happened. For example: Visité 6 casas en El Llano y hubo 2 rechazos.

sure = I take it out of your list. Is that right?
    .retry = I need to know whether to take it out. Reply "Yes" or "No".

media-kept =
    { $media ->
        [voice] I kept your voice note with this activity
        [photo] I kept your photo with this activity
        [place] I kept the place with this activity
       *[other] I kept your file with this activity
    }.

confirmed = Done, it stands like this: { $what ->
        [homeVisit] Home visit
        [talk] Talk or workshop
        [guidance] Guidance
        [meeting] Meeting
        [delivery] Delivery
        [walkthrough] Walk-through
        [referral] Referral
       *[other] Another activity
    }, { SHORTDAY($when) }.
removed = Done, I took it out of your list.
none = You have not logged any activities yet. Tell me what you did. For example: Visité 6 casas en El Llano.
