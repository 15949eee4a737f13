title = Answers from the team

alone = Several people use this phone, and the answers of the team are for whoever asked. Is that you, reading alone?
    .retry = Answer “Yes” to read the answers, or “No” to read them later.

list = This is what the team answered. If others use this chat, you can delete the message once you have read it.
    .item =
        { SHORTDAY($since) }, { $name }: { $answer }{ KNOWN($asked) ->
            [yes] {" "}(You asked: “{ $asked }”)
           *[no] {""}
        }

answered = { $name } answered you. Several people use this phone, so I do not write it here. To read it alone write ANSWERS.

nothing = There are no recent answers from the team. If you need something, write A PERSON.
later = That is fine. When you are alone, write ANSWERS.
