title = Change language

es = Español
en = English

language = Which language should I write to you in?
    .label = { $name }
    .retry = I did not find that language. Reply with one of the list. For example: English.

set = Done. From now on I write to you in { $language }.
only = For now I only write in this language.
