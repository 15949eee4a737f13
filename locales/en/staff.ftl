title = Who is in the team

list = These people are in the team:
    .item =
        • { $name }: { $role }, since { SHORTDAY($since) }.{ KNOWN($inviter) ->
            [yes] {" "}{ $inviter } gave the permission.
           *[no] {""}
        }

invited = Invitations nobody has used:
    .item = • { $role }, until { SHORTDAY($until) }, { HOUR($until) }.

notAllowed = Only the team can use this option.

# The linked number can send nothing until somebody sees to it.
accountShut =
    { $state ->
        [restricted] WhatsApp restricted the linked number. Nothing leaves or arrives by it.
        [loggedOut] The linked number is not joined to WhatsApp any more. Nothing leaves or arrives by it.
        [replaced] Another computer took the linked WhatsApp number. Nothing leaves or arrives here.
        [away] For hours I have not been able to connect the linked WhatsApp number. Nothing leaves or arrives by it. I keep trying.
        [unserved] { $channel ->
            [telegram] The Telegram bot
            [whatsapp] The WhatsApp number
           *[linked] The linked WhatsApp number
        } is not connected to Convoca any more. Nothing leaves or arrives by it.
       *[broken] The linked WhatsApp number failed. Nothing leaves or arrives by it.
    }

    { $state ->
        [restricted] Open WhatsApp on that phone and ask for a review. Once WhatsApp allows it, ask whoever runs the system to close Convoca and open it again. Do not take another number to go on the same way.
        [replaced] Ask whoever runs the system to close Convoca on the other computer. After that, to close it and open it again on this one.
        [broken] Ask whoever runs the system to close Convoca and open it again. If that changes nothing, to link the number again with the QR code.
        [away] Ask whoever runs the system to check that computer's internet. Once it connects, what waits leaves by itself.
        [unserved] If that was not meant, ask whoever runs the system to connect it again.
       *[loggedOut] Ask whoever runs the system to link it again with the QR code.
    }

    Whoever has another chat with me hears from me there. Tell everybody else yourself.

# The linked number can send again. Whoever read that it could not reads it.
accountOpen =
    { $channel ->
        [telegram] The Telegram bot
        [whatsapp] The WhatsApp number
       *[linked] The linked WhatsApp number
    } answers again. What waited leaves by itself, little by little.

    { $state ->
        [loggedOut] What people wrote while it was not joined is on the phone only. Read and answer it there.
        [broken] If it had to be linked again, what people wrote before that is on the phone only. Read and answer it there.
       *[other] You need not do anything.
    }

# The linked number answers, and for a while it begins nothing.
accountPaused =
    { $why ->
        [unsure] The linked WhatsApp number can answer, but for now it cannot begin conversations. WhatsApp did not say until when; I ask it every hour.
        [timelock] The linked WhatsApp number can answer, but it cannot begin conversations until { DAY($until) } at { HOUR($until) }. WhatsApp set it so.
       *[refused] The linked WhatsApp number can answer, but it cannot begin conversations until { DAY($until) } at { HOUR($until) }. Today WhatsApp refused messages to two people, and I stopped so as not to lose the number.
    }

    Whoever has another chat with me hears from me there. The rest waits and leaves by itself; if something is urgent, tell people another way. Do not send messages from that phone to make up for it.
