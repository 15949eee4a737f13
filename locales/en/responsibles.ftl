title = Who sees to it

who = Who sees to “{ $what }”? Write their name, or several with commas.
    .option-person = By name
    .option-group = The whole group
    .option-later = I will say later
    .retry = Write the name of who sees to it. For example: Rosa Díaz. You can also answer “The whole group” or “I will say later”.
names = What is the name of who sees to “{ $what }”?
    .retry = Write their name, or several with commas. For example: Rosa Díaz, Juan Pérez.

complete = Done, each agreement has somebody who sees to it. To see them write AGREEMENTS.
later =
    The agreements are noted. { $left ->
        [one] Nobody is named yet for one
       *[other] Nobody is named yet for { $left }
    }: to go on write WHO SEES TO IT.
none = None of your agreements lacks who sees to it. To note or see agreements write AGREEMENTS.
closed = The list of that session was closed, and its agreements do not change any more.
gone = That agreement is not there any more. To see those there are write AGREEMENTS.
notAllowed = This is only for the team.
expired = A long time passed and nobody was named. To say who sees to it write WHO SEES TO IT.
