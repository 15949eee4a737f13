title = New session

topic = What is the session about?
    .retry = Write the topic in 50 letters or fewer. For example: Gardens with rainwater.

place = Where will it be? Write the place, or share the point on the map.
    .retry = Write the place in 60 letters or fewer, or share the point on the map. For example: Village hall, by the church.

placeName = I have the point on the map. What is that place called?
    .retry = Write what people call it, in 50 letters or fewer. For example: Health centre.

locality = In which locality?
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

day = Which day will it be?
    .retry = Write the day, from today on. For example: Saturday 14 June, or 14/6.

hours = From what time to what time?
    .retry = Write when it starts and when it ends, on the same day. For example: 10 to 12.

capacity = How many people is there room for?
    .retry = Write only the number, from 1 to 9999. For example: 30.

lead = Who will lead it?
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

readBack =
    Check the session:
    Topic: { $topic }
    Day: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }
    Place: { $where }{ $onMap ->
        [yes] {" "}(with a point on the map)
       *[no] {""}
    }, { $village }
    Room: { $seats } { $seats ->
        [one] place
       *[other] places
    }
    Led by: { $leadName }

    Is it right?
    .item-topic = The topic
    .item-place = The place
    .item-locality = The locality
    .item-day = The day
    .item-hours = The hours
    .item-capacity = The room
    .item-lead = Who leads it
    .which = What do you want to correct?
    .retry = Reply “Yes” to create the session, “Correct” to change something or “No” to leave it.

past = { SHORTDAY($plannedStarts) } at { HOUR($plannedStarts) } has passed. The rest is kept. What do you want to change?
    .option-day = The day
    .option-hours = The hours
    .retry = Reply “The day” or “The hours”.

leadBusy = { $busyName } already leads the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. The rest is kept. What do you want to change?
    .option-day = The day
    .option-hours = The hours
    .option-lead = Who leads it
    .retry = Reply “The day”, “The hours” or “Who leads it”.

samePlace = At that place there is already the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Do you leave it so or change something?
    .option-keep = It is fine so
    .option-place = The place
    .option-day = The day
    .option-hours = The hours
    .retry = Reply “It is fine so”, “The place”, “The day” or “The hours”.

noPlaces = There has to be room for at least one person.
longLocality = That name is too long: 40 letters fit.
leadGone = That person is not in the team any more.

leadAnew = { lead }
    .label = { lead.label }
    .item = { lead.item }
    .retry = { lead.retry }

added =
    Done: the session “{ $topic }” is created. It is on { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.

    People can get a place from now on. To change something write CHANGE SESSION.
leaving = I did not create it yet. If you drop it, your answers are lost. What shall I do?
    .option-stay = Go on with it
    .option-drop = Drop it
    .retry = Reply “Go on with it” to change or create the session, or “Drop it”.

placeless = I cannot create the session without a place. Do you write it, or leave the session for another day?
    .option-write = Write the place
    .option-drop = Leave it
    .retry = Answer “Write the place” or “Leave it”.

notNow = That is fine, I created no session.
notAllowed = Only the team can use this option.

expired = A long time passed and the new session was not created. To create it write NEW SESSION.
