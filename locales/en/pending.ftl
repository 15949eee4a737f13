title = Pending

alone = Several people use this phone, and what is pending has private things of others. Do you read it yourself, alone?
    .retry = Answer “Yes” to see it, or “No” to see it later.
later = That is fine. When you are alone, write PENDING.

note = This is pending. Which one do you want to attend to? Reply with its number.
    .label = { SHORTDAY($since) } { HOUR($since) }
    .description =
        { $kind ->
            [offerOutsideWindow] A free place that could not be offered
            [notTold] Was not told that a session changed
            [notToldCancelled] Was not told that a session is off
            [samePerson] Is registered twice
           *[wantsPerson] Wants to talk to a person
        }
    .item =
        { KNOWN($name) ->
            [yes] { $name }
           *[no] Somebody not registered
        }{ KNOWN($locality) ->
            [yes] , { $locality }
           *[no] {""}
        }, { $channel ->
            [whatsapp] WhatsApp
           *[telegram] Telegram
        }{ KNOWN($phone) ->
            [yes] {" "}{ $phone }
           *[no] {""}
        }: { $kind ->
            [offerOutsideWindow] there is a free place in { $topic } and they could not be told
            [notTold] I could not tell them that the session { $topic } changed
            [notToldCancelled] I could not tell them that the session { $topic } was called off
            [samePerson] is somebody we know in another chat too, and has things of their own here
           *[wantsPerson] wants to talk to a person{ KNOWN($brief) ->
                [yes] : “{ $brief }”
               *[no] {""}
            }
        }, since { SHORTDAY($since) }, { HOUR($since) }.
    .retry = I did not find that one. Reply with the number of one in the list. For example: 1.

how =
    { KNOWN($note-about) ->
        [yes] They say: “{ $note-about }”. Do you write to them from here, or is it done?
       *[no] Do you write to them from here, or is it done?
    }
    .option-write = Write to them
    .option-done = It is done
    .retry = I did not understand. Reply “Write to them” or “It is done”.
words = Write your message. It arrives in their chat with your name.
    .retry = Write your message in words, in less than 500 letters. For example: I will call you today at 5.

sent =
    { KNOWN($name) ->
        [yes] Done, your message went to { $name }.
       *[no] Done, your message was sent.
    } It counts as attended to.
notReached =
    I cannot write to them from here: they blocked the chat, or on WhatsApp they have to write first. { KNOWN($phone) ->
        [yes] Their phone is { $phone }.
       *[no] I do not have their phone.
    } It stays under PENDING.
toPerson =
    { $name } answers you: { $answer }

    If you need anything else, write A PERSON.

closed = Done, it is marked as attended. Write PENDING to see if there is more.
gone = Somebody had already attended to it. Write PENDING to see if there is more.
nothing = Nothing is pending.
notAllowed = Only the team can use this option.

expired = A long time passed and that task is still open. To attend to it write PENDING.
