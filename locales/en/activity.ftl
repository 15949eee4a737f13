title = Register an activity

# An activity in one line; the other texts use it.
line =
    { $what }{ KNOWN($where) ->
        [yes] {" · "}{ $where }
       *[no] {""}
    } · { SHORTDAY($on) }{ KNOWN($year) ->
        [yes] {" "}{ $year }
       *[no] {""}
    }{ KNOWN($howMany) ->
        [yes] {" · "}{ $howMany }
       *[no] {""}
    }{ $photos ->
        [0] {""}
        [one] {" · "}{ $photos } photo
       *[other] {" · "}{ $photos } photos
    }{ $voices ->
        [0] {""}
        [one] {" · "}{ $voices } voice note
       *[other] {" · "}{ $voices } voice notes
    }{ $files ->
        [0] {""}
        [one] {" · "}{ $files } file
       *[other] {" · "}{ $files } files
    }{ $places ->
        [0] {""}
       *[other] {" · "}location
    }

belongs =
    { $media ->
        [photo] I kept your photo
        [video] I kept your video
        [videoNote] I kept your video
        [animation] I kept your picture
        [voice] I kept your voice note
        [audio] I kept your audio
        [location] I kept your location
       *[document] I kept your file
    }.

    Does it belong to the activity you just confirmed?
    { $what }{ KNOWN($where) ->
        [yes] {" · "}{ $where }
       *[no] {""}
    } · { SHORTDAY($on) }{ KNOWN($year) ->
        [yes] {" "}{ $year }
       *[no] {""}
    }
    .option-yes = Yes, to that one
    .option-no = To another
    .retry = Reply “Yes, to that one” if it is the same activity, or “To another” to begin a new one.
added = Done, it is with your activity: { line }.

text =
    { $media ->
        [none] What did you do? Tell me what, where and with how many people. You can also send a photo, a voice note or your location.
        [voice] I kept your voice note. I cannot listen to it yet. Tell me in one sentence what you did, where and with how many people.
        [audio] I kept your audio. I cannot listen to it yet. Tell me in one sentence what you did, where and with how many people.
        [photo] I kept your photo. What did you do? Tell me what, where and with how many people.
        [location] I kept your location. What did you do there? Tell me what, where and with how many people.
        [video] I kept your video. What did you do? Tell me what, where and with how many people.
        [videoNote] I kept your video. What did you do? Tell me what, where and with how many people.
       *[document] I kept your file. What did you do? Tell me what, where and with how many people.
    }
    .retry = Tell me in your own words what you did, where and with how many people. Saying that it is done is not enough. For example: I visited 6 houses in El Llano, talked about vaccines, 2 refused.

kind = What kind of activity was it?
    .option-homeVisit = Home visit
    .option-talk = Talk or workshop
    .option-guidance = Guidance
    .option-meeting = Meeting
    .option-delivery = Handing out aid
    .option-walkthrough = Walk or spreading
    .option-referral = Referral
    .option-other = Other
    .retry = Choose the kind of activity. For example: Home visit.
locality = In which locality was it?
    .retry = Write the name of the village, ejido or neighbourhood. For example: El Llano.
day = What day was it?
    .retry = Write a day that has passed, or “today”. For example: yesterday, Monday, 12 May. If it was another year, write the year too.
counts = How many people, houses or things were there? Write each number with what it counts.
    .retry = Write each number with what it counts. For example: 6 houses, 2 refusals. If there are no numbers, write “none”.

confirm =
    I understood this:
    { line }.

    Is it right?
    .which = What do you want to correct?
    .item-kind = The kind
    .item-locality = The locality
    .item-day = The day
    .item-counts = The numbers
    .item-text = What I told
    .retry = Reply “Yes” to keep it, “Correct” to change something or “No” to remove it.

media-kept = { $media ->
        [photo] I kept your photo
        [video] I kept your video
        [videoNote] I kept your video
        [animation] I kept your picture
        [voice] I kept your voice note
        [audio] I kept your audio
        [location] I kept your location
       *[document] I kept your file
    }.
media-begun = { $media ->
        [photo] I kept your photo
        [video] I kept your video
        [videoNote] I kept your video
        [animation] I kept your picture
        [voice] I kept your voice note
        [audio] I kept your audio
        [location] I kept your location
       *[document] I kept your file
    }.

confirmed =
    Kept: { line }.

    To see or correct it write MY ACTIVITIES.
undone = All right, I removed it. To register another one, tell me what you did.
left = Left to confirm: { line }. To go on write MY ACTIVITIES.
dropped = All right, we leave it here. Whenever you like, tell me what you did.
media-full = I have enough files of this activity, and this one I did not keep. Go on with what I asked you.
media-notAllowed = This option is for the team only.
notAllowed = This option is for the team only.
gone = That activity is not there any more. Write MY ACTIVITIES to see those you have.

expired = A long time passed and we did not finish your activity. What was already kept is in MY ACTIVITIES.
