consent =
    Hello. I am the assistant of { $institution }.

    To register you for sessions we keep your name, your locality and your chat address. We use them to organise the sessions and to tell you about them. We do not sell or share them. You can see them, correct them or ask us to delete them.

    { consent.link }

    Do you agree?
    .link =
        { KNOWN($link) ->
            [yes] The full privacy notice is here: { $link }
           *[no] To read the full privacy notice write PRIVACY.
        }
    .retry = I need to know whether you agree to the privacy notice. Reply “Yes” or “No”.

name = What is your name?
    .retry = Write your name and surnames, with letters only. For example: María López Díaz.

locality = Which locality do you live in?
    .retry = Write the name of your village, ejido or neighbourhood. For example: San Isidro.

localitySure = Is { $locality } the village, ejido or colonia where you live?
    .retry = Reply “Yes” if you live in { $locality }, or “No” to write your locality.

declined =
    That is fine. I did not keep your name or your locality.

    Without them I cannot hold a place for you, but I can still tell you what there is. Write SESSIONS to see the dates, HELP to see what else you can do or PRIVACY to read the notice. To talk to someone, write A PERSON.
