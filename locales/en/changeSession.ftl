title = Change a session

session = Which session do you want to change? Reply with its number in the list.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Places: { $taken } of { $capacity }.
    .retry = I did not find that session. Reply with its number in the list. For example: 1.

what = What do you want to change?
    .option-day = The day
    .option-hours = The hours
    .option-place = The place
    .option-locality = The locality
    .option-topic = The topic
    .option-capacity = The room
    .option-lead = Who leads it
    .retry = I did not find that option. Reply with one of the list. For example: The hours.

topic = The topic is now: { $session-topic }. What is the new one?
    .retry = Write the topic in 50 letters or fewer. For example: Gardens with rainwater.

place = It is now at: { $session-place }. What is the new place? Write it, or share the point on the map.
    .retry = Write the place in 60 letters or fewer, or share the point on the map. For example: Village hall, by the church.

placeName = I have the point on the map. What is that place called?
    .retry = Write what people call it, in 50 letters or fewer. For example: Health centre.

locality = It is now in: { $session-locality }. What is the new locality?
    .label =
        { $relation ->
            [other] Another locality
           *[known] { $short }
        }
    .item =
        { $relation ->
            [other] Another locality
           *[known] { $name }
        }
    .retry = Reply with the number of a locality. If it is not in the list, reply “Another locality”.

otherLocality = What is the locality called?
    .retry = Write the name of the village or neighbourhood. For example: San Isidro.

day = It is now on { DAY($session-starts) }. What is the new day?
    .retry = Write the day, from today on. For example: Saturday 14 June, or 14/6.

hours = It is now from { HOUR($session-starts) } to { HOUR($session-ends) }. What are the new hours?
    .retry = Write when it starts and when it ends, on the same day. For example: 10 to 12.

capacity = There is now room for { $session-capacity }. How many people will there be room for?
    .retry = Write only the number, from 1 to 9999. For example: 30.

lead =
    { KNOWN($session-lead) ->
        [yes] { $session-lead } leads it now.
       *[no] Nobody leads it now.
    } Who will lead it?
    .label =
        { $relation ->
            [self] Me
           *[known] { $short }
        }
    .item =
        { $relation ->
            [self] Me, { $name }
           *[known] { $name }
        }
    .retry = I did not find that person. Reply with their number in the list. For example: 1.

sure =
    Session: { $oldTopic }, { SHORTDAY($oldStarts) }.
    { $what ->
        [topic] Before: { $oldTopic }
            Now: { $newTopic }
        [place] Before: { $oldPlace }
            Now: { $newPlace }
        [locality] Before: { $oldLocality }
            Now: { $newLocality }
        [capacity] Before: { $oldCapacity } { $oldCapacity ->
                [one] place
               *[other] places
            }
            Now: { $newCapacity } { $newCapacity ->
                [one] place
               *[other] places
            }
        [lead] Before: { KNOWN($oldLead) ->
                [yes] { $oldLead } led it
               *[no] nobody led it
            }
            Now: { $newLead } leads it
       *[other] Before: { DAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }
            Now: { DAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
    }

    { $onRoll ->
        [0] {""}
        [one] { $onRoll } person is on the roll already. They are taken off, because the session will be later.{" "}
       *[other] { $onRoll } people are on the roll already. They are taken off, because the session will be later.{" "}
    }{ $what ->
        [capacity] Shall I change it?
        [lead] Shall I change it?
       *[other] If you change it, I tell everybody who has or waits for a place. Shall I change it?
    }
    .retry = Reply “Yes” to change it or “No” to leave it as it is.

samePlace = At that place there is already the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Shall I go on with the change?
    .retry = Reply “Yes” to go on so or “No” to choose something else.

past = { SHORTDAY($plannedStarts) } at { HOUR($plannedStarts) } has passed.
leadBusy = { $busyName } already leads the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Choose something else, or change that session first.
tooFew =
    { $taken ->
        [0] There has to be room for at least one person.
        [one] { $taken } place is given already. There cannot be fewer.
       *[other] { $taken } places are given already. There cannot be fewer.
    }
longLocality = That name is too long: 40 letters fit.
leadGone = That person is not in the team any more.

changed =
    Done, the session “{ $newTopic }” is changed.{ $told ->
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
changedQuietly =
    Done, the session “{ $newTopic }” is changed.{ $offered ->
        [0] {""}
        [one] {" "}I offered { $offered } place to somebody who was waiting.
       *[other] {" "}I offered { $offered } places to those who were waiting.
    }
same = It was so already. I changed nothing.
kept = That is fine, the session stays as it was.
listClosed = The attendance list of that session is closed, so its day and hour stay. For another date write NEW SESSION.
gone = That session has begun or somebody called it off. I changed nothing.
nothing = There are no sessions to come to change. To create one write NEW SESSION.
notAllowed = Only the team can use this option.

news =
    A session has changed: { $oldTopic }.
    { $what ->
        [topic] It was called: { $oldTopic }
            It is now called: { $newTopic }
        [day] Before: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }
            Now: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
        [hours] Before: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }
            Now: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
       *[other] Before: { $oldPlace }, { $oldLocality }
            Now: { $newPlace }, { $newLocality }
    }
    { $what ->
        [day] Place: { $newPlace }, { $newLocality }
        [hours] Place: { $newPlace }, { $newLocality }
       *[other] Day: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }
    }

    Your place or your turn stays as it is. If you cannot come any more, write CANCEL.

expired = A long time passed and the session did not change: it is as it was. To change it write CHANGE SESSION.
