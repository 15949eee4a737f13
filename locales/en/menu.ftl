title = Menu

flow = What do you want to do?
    .label = { $title }
    .retry = I did not find that option. Reply with the number of one. For example: 1.

nothing = There is nothing to choose for now. To talk to someone, write A PERSON.
