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

renewal =
    Our privacy notice has changed, so I am asking you again.

    We keep your name, your locality and your chat address. We use them to organise the sessions and to tell you about them. We do not sell or share them. You can see them, correct them or ask us to delete them.

    { renewal.link }

    Do you agree?
    .link =
        { KNOWN($link) ->
            [yes] The full privacy notice is here: { $link }
           *[no] To read the full privacy notice write PRIVACY.
        }
    .retry = I need to know whether you agree to the privacy notice. Reply “Yes” or “No”.

name = What is your name?
    .retry = Write your name and surnames, with letters only. For example: María López Díaz. If you registered in another chat already, write I ALREADY REGISTERED.

locality = Which locality do you live in?
    .retry = Write the name of your village, ejido or neighbourhood. For example: San Isidro.

localitySure = Is { $locality } the village, ejido or colonia where you live?
    .retry = Reply “Yes” if you live in { $locality }, or “No” to write your locality.

nothingKept =
    That is fine. I did not keep your name or your locality.

    Without them I cannot hold a place for you, but I can still tell you what there is. Write SESSIONS to see the dates, HELP to see what else you can do or PRIVACY to read the notice. To talk to someone, write A PERSON.

stillKept =
    That is fine. The places you have stay yours, and your details stay with us as before.

    Without the notice I cannot hold another place for you, but I can still tell you what there is. Write SESSIONS to see the dates or PRIVACY to read the notice. If you want us to delete your details, write A PERSON.
