title = Log an activity

same =
    I kept what you sent. You have just logged: { $recent-what ->
        [homeVisit] Home visit
        [talk] Talk or workshop
        [guidance] Guidance
        [meeting] Meeting
        [delivery] Delivery
        [walkthrough] Walk-through
        [referral] Referral
       *[other] Another activity
    }, { SHORTDAY($recent-when) }.

    Does it belong to that activity?
    .retry = I need to know whether it belongs to the activity you have just logged. Reply "Yes" or "No".

text =
    { $media ->
        [voice] I kept your voice note. Tell me in one sentence
        [photo] I kept your photo. Tell me in one sentence
        [place] I kept the place. Tell me in one sentence
        [other] I kept your file. Tell me in one sentence
       *[none] Tell me in one sentence
    }: what did you do, where, and with how many people?
    .retry = I need to know what happened, not only that it is done. For example: Visité 6 casas en El Llano y hubo 2 rechazos.

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

confirm =
    I kept this:
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

    Is it right?
    .which = What do you want to correct?
    .item-kind = The kind
    .item-locality = The place
    .item-day = The day
    .item-counts = How many
    .item-text = My words
    .retry = Reply "Yes" if it is right, "Correct" to change something or "No" to drop it.

media-kept =
    { $media ->
        [voice] I kept your voice note with this activity
        [photo] I kept your photo with this activity
        [place] I kept the place with this activity
       *[other] I kept your file with this activity
    }.
media-unkept = I cannot keep that. Send a photo, a voice note, a document or your location.

confirmed =
    Done, it is logged: { $what ->
        [homeVisit] Home visit
        [talk] Talk or workshop
        [guidance] Guidance
        [meeting] Meeting
        [delivery] Delivery
        [walkthrough] Walk-through
        [referral] Referral
       *[other] Another activity
    }, { SHORTDAY($when) }.

    To see it write MIS ACTIVIDADES.
joined = Done, I added it to that activity.
dropped = All right, it is not on your list.

evidenceLost =
    { $because ->
        [tooBig] A file you sent has more than 16 MB and I could not keep it. Send it shorter or in lower quality
        [empty] A file you sent came empty. Send it again
       *[gone] I could not fetch a file you sent. Send it again
    }.
