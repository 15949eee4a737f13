title = Agreements

session = Which session are the agreements of?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { $count ->
            [0] no agreements
            [one] { $count } agreement
           *[other] { $count } agreements
        }.
    .retry = I did not find that session. Answer with the number of one. For example: 1.

noted = Agreements of { $session-topic }, { SHORTDAY($session-starts) }:
    .item =
        • { $what } { $by ->
            [group] (the whole group sees to it)
            [nobody] (nobody is named for it yet)
           *[people] (seen to by: { $responsible })
        }
act = What do you want to do?
    .option-add = Note others
    .option-change = Correct one
    .option-leave = Nothing else
    .retry = Answer “Note others”, “Correct one” or “Nothing else”.

chosen = Which one do you want to correct?
    .label = Agreement { $number }
    .item = { $brief }
    .retry = I did not find that agreement. Answer with the number of one. For example: 1.
change = What do you want to do with “{ $what }”?
    .option-words = Change the text
    .option-responsible = Who sees to it
    .option-remove = Remove it
    .retry = Answer “Change the text”, “Who sees to it” or “Remove it”.
newText = What should it say?
    .retry = Write the whole agreement as it should be. For example: Clean the hall every Saturday.

text = What was agreed in { $session-topic }? Write one agreement a message, or several, one on each line.
    .more =
        { $text-count ->
            [one] That is { $text-count } agreement
           *[other] That is { $text-count } agreements
        }. Another one? Write it, or write DONE.
    .full =
        With { $text-count } agreements the list is full for this time.{ $text-left ->
            [0] {""}
            [one] {" "}The last one did not fit: write AGREEMENTS later to note it.
           *[other] {" "}The last { $text-left } did not fit: write AGREEMENTS later to note them.
        }
    .retry = Write each agreement in your own words, in a sentence or two. For example: Clean the hall every Saturday.
readBack =
    { $text-count ->
        [one] I will note this agreement
       *[other] I will note these { $text-count } agreements
    } of { $session-topic }:

    { $text }
confirm = Is it correct?
    .retry = Answer “Yes” to note them, “Correct it” to write them again or “No” to note nothing.

names = What is the name of who sees to it?
    .retry = Write their name, or several with commas. For example: Rosa Díaz, Juan Pérez.

complete = Done, the agreements are noted. To see them write AGREEMENTS.
reassigned = Done, who sees to it is noted.
left = All right.
dropped = All right, I noted nothing.
corrected = Done, now it says: { $what }
same = There is an agreement that says the same already. I changed nothing.
removed = I removed the agreement: { $what }
noneYours = There are no agreements that you can correct. Whoever noted them does, while the session’s list is open.
noSessions = There is no session of yours today or in the last 30 days. When there is one, its agreements are noted here.
full = No more fit: up to { $most } agreements of a session are kept. I did not note the new ones.
notHeld = That session was called off or moved to another day. I noted nothing.
notYours = Agreements are noted by whoever leads the session, or by the coordination.
closed = The list of that session was closed, and its agreements do not change any more.
gone = That agreement is not there any more. To see those there are write AGREEMENTS.
notAllowed = This is only for the team.
expired = A long time passed and I did not note the agreements you were telling. To note them write AGREEMENTS.
