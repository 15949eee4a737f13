title = Questions

alone = There are questions for the team. Several people use this phone, and the questions are private. Do you read them yourself, alone?
    .retry = Answer “Yes” to read them, or “No” to leave them pending.

question = Which question do you want to answer?
    .label = { SHORTDAY($since) } { HOUR($since) }
    .description = { $topic }
    .item =
        { KNOWN($name) ->
            [yes] { $name }
           *[no] Somebody
        }, { $topic }: "{ $brief }"
    .retry = I could not find that question. Reply with the number of one on the list. For example: 1.

now =
    { KNOWN($name) ->
        [yes] { $name }
       *[no] Somebody
    }{ KNOWN($locality) ->
        [yes] , of { $locality },
       *[no] {""}
    } asks about { $topic }: "{ $asked }"

    Do you answer now?
    .option-answer = Answer
    .option-later = Later
    .retry = Reply "Answer" to write the answer or "Later" to leave it for later.

answer = Write your answer. It arrives in their chat with your name.
    .retry = Write the answer in words. For example: Yes, you can come with your children.

confirm =
    { KNOWN($name) ->
        [yes] I send this to { $name }
       *[no] I send this
    }:

    { $answer }

    Is it correct?
    .retry = Reply “Yes” to send it, “Correct” to write it again or “No” to leave it for later.

sent =
    Done, I sent your answer to { KNOWN($name) ->
        [yes] { $name }
       *[no] them
    }.
notReached =
    I cannot write to them on WhatsApp until they write again.{ KNOWN($phone) ->
        [yes] {" "}Their number is { $phone }.
       *[no] {""}
    } The question stays in PREGUNTAS.
answered = Somebody of the team has answered that question already.
later = All right. You find it by writing PREGUNTAS.
none = There are no open questions.

toAsker =
    { $name } answers you: { $answer }

    Your question was: "{ $asked }"

expired = A long time passed and your answer was not sent. What nobody has answered is in QUESTIONS.
