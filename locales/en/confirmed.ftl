title = See replies

session = Of which session?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.
    .retry = I could not find that session. Reply with the number of one on the list. For example: 1.

counted =
    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }:
    Coming { $coming } · Cannot come { $notComing } · With a question { $question } · No reply { $silent }

    Places taken: { $taken } of { $capacity }.
none = There are no coming sessions.
