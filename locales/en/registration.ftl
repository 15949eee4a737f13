title = Get a place

session = Which session do you want to go to? Reply with its number.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description =
        { $topic }. { $left ->
            [0] Waiting list
            [one] { $left } place left
           *[other] { $left } places left
        }
    .item =
        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->
            [0] { $waiting ->
                [0] Waiting list
                [one] Waiting list: { $waiting } person in line
               *[other] Waiting list: { $waiting } people in line
            }
            [one] { $left } place left
           *[other] { $left } places left
        }.
    .retry = I did not find that session. Reply with the number of one in the list. For example: 1.

who = Who is the place for?
    .label =
        { $relation ->
            [self] For me
            [other] Someone else
           *[known] { $short }
        }
    .item =
        { $relation ->
            [self] For me
            [other] Someone else
           *[known] For { $name }
        }
    .retry = I did not understand who the place is for. Reply with the number of an option. For example: 1.

otherName = What is the other person’s name?
    .retry = Write their name and surnames, with letters only. For example: Rosa Díaz Luna.

otherConsent =
    We are going to keep that person's name to hold their place. For a child or teenager, what counts is the permission of whoever looks after them.

    Do you have that permission?
    .retry = I need to know whether that person gave you permission. Reply “Yes” or “No”.

confirm =
    Check that this is right:
    Session: { $session-topic }
    Day: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }
    Place: { $session-place }, { $session-locality }
    For: { $forWhom }, from { $from }
    { $standing ->
        [registered] There are still places.
        [waitlisted] This session is full. If you go on, you join the waiting list.
        [already] There is a place for them in this session already.
        [alreadyWaiting] They are on the waiting list already.
        [alreadyOffered] A place is held for them already.
       *[closed] This session takes no more registrations.
    }

    Is it correct?
    .item-session = The session
    .item-who = Who it is for
    .item-name = The name
    .item-locality = The locality
    .which = What do you want to correct?
    .retry = Reply “Yes” to get the place, “Correct it” to change something or “No” to leave it.

name = I have the name as { $forWhom }. Which is the right one?
    .retry = Write the full name, in letters only. For example: María López Díaz.
locality = I have the locality as { $from }. Which is the right one?
    .retry = Write the name of the village, ejido or colonia. For example: San Isidro.

registered =
    { $own ->
        [yes] You are registered
       *[no] { $name } has a place
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    To cancel write CANCEL.
waitlisted =
    { $own ->
        [yes] You are on the waiting list
       *[no] { $name } is waiting
    }, number { $turn } in line: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    If a place becomes free I tell you here. To cancel write CANCEL.
already =
    { $own ->
        [yes] You already have a place
       *[no] { $name } already has a place
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    To cancel write CANCEL.
alreadyWaiting =
    { $own ->
        [yes] You were already waiting
       *[no] { $name } was already waiting
    }, number { $turn } in line: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    If a place becomes free I tell you here. To cancel write CANCEL.
alreadyOffered =
    { $own ->
        [yes] A place is already held for you
       *[no] A place is already held for { $name }
    } in { $topic }, until { SHORTDAY($until) }, { HOUR($until) }. I ask you again whether you want it.
closed = That session takes no more registrations. Write REGISTER to see others.
nothingOpen = There are no open sessions for now. Write SESSIONS another day to see if there are new ones.
withoutConsent = That is fine. I did not keep that person’s name. Once you have their permission, write REGISTER.
notNow = That is fine, I did not hold any place. Write REGISTER whenever you want.

expired = A long time passed and we did not finish booking your place: you do not have it yet.
reminder = Your place is not booked yet: this is missing. If you no longer want it, write CANCEL.
