title = Menu

flow = What do you want to do?
    .label = { $title }
    .retry = I did not find that option. Reply with one of the list. For example: My sessions.

nothing = There is nothing to choose for now. To talk to someone, write A PERSON.
