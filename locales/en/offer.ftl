take =
    A place is free for { $name } in { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    I hold it until { SHORTDAY($until) }, { HOUR($until) }. After that it goes to the next person.

    Do you want it?
    .retry = I need to know whether you want the place. Reply “Yes” or “No”.

accepted =
    { $own ->
        [yes] You are registered
       *[no] { $name } has a place
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.

    To cancel write CANCEL.
declined = That is fine. The place goes to the next person. Thank you for telling us.
held =
    { $own ->
        [yes] Your place
       *[no] The place of { $name }
    } in { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, is still kept. If nobody will use it, write CANCELAR.
gone =
    { $own ->
        [yes] The place
       *[no] The place of { $name }
    } in { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, is not kept any more. To ask for one write INSCRIBIRME.
lapsed = The place in { $topic } went to the next person, because the time to reply ended. To join the list again write REGISTER.
sessionCancelled = The session { $topic } on { SHORTDAY($starts) } was called off and will not be held. To see others write SESSIONS.
lapsedNotice = The time to answer is over. The place of { $name } in { $topic }, { SHORTDAY($starts) }, went to the next person. To join the list again, write SIGN UP.
reminder = I am still keeping this place for you and waiting for your answer.
