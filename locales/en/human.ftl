title = Talk to someone

noted = Done. I told the team that you want to talk to a person. Someone will get in touch as soon as they can.
alreadyNoted = The team already knows that you want to talk to a person. Someone will get in touch as soon as they can.

about = I told the team that you want to talk to a person. What is it about? Write it in one message.
    .retry = Write in words what it is about. To leave it as it is write CANCEL.
told = Done, I passed your message on to the team. Someone will get in touch as soon as they can.
left = That is fine. The team knows that you want to talk to a person. Someone will get in touch as soon as they can.

toStaff =
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
    }: wants to talk to a person. Write PENDING to see what is left to attend to.

toStaffDiscreet = Somebody wants to talk to a person. Write PENDING to see who.

reasonDiscreet = Whoever wants to talk to a person said what it is about. To read it alone write PENDING.

reasonToStaff =
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
    } writes: “{ $about }”

    Write PENDING to answer them.
