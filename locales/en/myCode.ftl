title = My code

unknown = I do not know you in this chat yet. Write MY CODE in the chat where you registered. If this is your first time, write REGISTER.

alone = Several people use this phone, and with the code anybody can write as if they were you. Are you reading this alone?
    .retry = Answer “Yes” to see your code, or “No” to leave it.
later = All right, I made no code. When you are alone, write MY CODE.

code = Your code is { $code }
given = Write that code in your other chat, and I will know you there too. It works for 15 minutes. Give it to nobody.
tooMany = You asked for many codes today. Try tomorrow, or write A PERSON.
