title = My activities

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

activity = Your activities, the latest first. Which one do you want to see? Reply with its number.
    .label =
        { SHORTDAY($on) }{ KNOWN($year) ->
            [yes] {" "}{ $year }
           *[no] {""}
        }
    .description =
        { $what }{ $standing ->
            [noted] . To be confirmed
           *[confirmed] {""}
        }
    .item =
        { line }{ $standing ->
            [noted] {" · "}to be confirmed
           *[confirmed] {""}
        }
    .group =
        { $week ->
            [this] This week
           *[before] Before
        }
    .retry = I did not find that activity. Reply with the number of one in the list. For example: 1.

whole =
    { line }.
    { KNOWN($words) ->
        [yes] “{ $words }”
       *[no] You have not told me yet what you did.
    }
    { $standing ->
        [noted] It is to be confirmed.
       *[confirmed] It is confirmed.
    }

deedNoted = What do you want to do?
    .option-confirm = Confirm
    .option-correct = Correct
    .option-add = Add photo or voice
    .option-remove = Remove
    .retry = Reply “Confirm”, “Correct”, “Add photo or voice” or “Remove”.
deed = What do you want to do?
    .option-correct = Correct
    .option-add = Add photo or voice
    .option-remove = Remove
    .retry = Reply “Correct”, “Add photo or voice” or “Remove”. To leave write CANCEL.

field = What do you want to correct?
    .option-kind = The kind
    .option-locality = The locality
    .option-day = The day
    .option-counts = The numbers
    .option-text = What I told
    .retry = Reply with what you want to correct. For example: The day.
newKind = What kind of activity was it?
    .option-homeVisit = Home visit
    .option-talk = Talk or workshop
    .option-guidance = Guidance
    .option-meeting = Meeting
    .option-delivery = Handing out aid
    .option-walkthrough = Walk or spreading
    .option-referral = Referral
    .option-other = Other
    .retry = Choose the kind of activity. For example: Home visit.
newLocality = In which locality was it?
    .retry = Write the name of the village, ejido or neighbourhood. For example: El Llano.
newDay = What day was it?
    .retry = Write a day that has passed, or “today”. For example: yesterday, Monday, 12 May. If it was another year, write the year too.
newCounts = How many people, houses or things were there? Write each number with what it counts.
    .retry = Write each number with what it counts. For example: 6 houses, 2 refusals. If there are no numbers, write “none”.
newText = Write again what you did. What it was stays in the history.
    .retry = Tell me in your own words what you did, where and with how many people. Saying that it is done is not enough. For example: I visited 6 houses in El Llano, talked about vaccines, 2 refused.
corrected = Done, it is now: { line }.
toldAnew =
    Done. From what you told me I understood this: { line }.

    If something is not so, write MIS ACTIVIDADES and correct it.
same = It was like that already. I changed nothing.

told = What did you do? Tell me what, where and with how many people.
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
confirmed = Confirmed: { line }.

sent = Send the photo, the voice note, the file or your location. You can send several. Is that all?
    .option-enough = That is all
    .option-later = Later
    .retry = Send another one, or reply “That is all”.
added = Done: { line }.
later = All right. Whenever you like, write MY ACTIVITIES.

sure = Remove this activity? It will not count in your report any more.
    .retry = Reply “Yes” to remove it or “No” to leave it.
removed = Done, I removed this activity: { line }.
kept = All right, the activity stays as it is.

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
    } as a new activity, to be confirmed.

nothing = You have no activities yet. Tell me what you did, or send a photo, and I register it.
media-full = Many files came one after another, and this one I did not keep. If you need more, finish here and write MY ACTIVITIES again.
media-notAllowed = This option is for the team only.
notAllowed = This option is for the team only.
gone = That activity is not there any more. Write MY ACTIVITIES to see those you have.

expired = A long time passed and we did not finish with your activity: it is as it was. To see it write MY ACTIVITIES.
