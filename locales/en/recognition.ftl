title = I am already known

known = I know you here already. Write MY SESSIONS to see what you have. If you also registered in another chat, write THIS IS MY OTHER NUMBER.

phone =
    Which WhatsApp number did you register with? Write its ten digits.

    If you registered on Telegram, write MY CODE there. Then send me the code here.
    .retry = Write the ten digits of that number. For example: 961 123 4567.

code =
    If that number is registered and I can write to it, a code has just been sent there. Write it here.

    If it did not come, write MY CODE from that number. If you do not have it any more, write A PERSON.
    .retry = Write the six digits of the code. For example: 482913. If you got the number wrong, write BACK.

sure = Are you { $name }, from { $locality }?
    .retry = Answer “Yes” if you are { $name }, or “No” if you are somebody else.

joined =
    Done, { $name }. Now I know you here too. What you have stays the same, and you can change or cancel it from here. To see it write MY SESSIONS.{ $staff ->
        [yes] {" "}Your permission of the team works here too: write TEAM.
       *[no] {""}
    }
own = That code is yours, and I know you here already. Write it in the chat where I do not know you yet.
notMe = All right, I changed nothing. If you want to register, write REGISTER.
wrong = That code does not work, or it has run out. Check it and write it again. To ask for another one write THIS IS MY OTHER NUMBER.
tooMany = That makes many codes that do not work. Wait an hour to try again, or write A PERSON.
tooManyAsked = You asked me about several numbers today. Try tomorrow, or write A PERSON.
notNow =
    I cannot send codes by WhatsApp now. From the number you registered with write MY CODE, and then send me the code here.

    If you do not have that number any more, write A PERSON.
lapsed = That code has run out. To ask for another one write THIS IS MY OTHER NUMBER.
twoPeople = I see that you are the same person. You have things of your own in this chat already. I did not put them together, so that nothing gets lost. I left a note for the team, and they will help you.

expired = Much time went by, and I did not recognise you in this chat. To try again write THIS IS MY OTHER NUMBER.

# Goes to the number of whoever is registered: several people may read it.
toKnown =
    Somebody asked me to recognise you in another chat. If it is you, write this code there: { $code }

    It works for 15 minutes. Give it to nobody. If you did not ask for it, you need to do nothing.
joinedElsewhere =
    Now I know you in another chat too, on { $channel ->
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }. If that was not you, write A PERSON.
