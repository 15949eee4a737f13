title = Invite to the team

alone = Several people use this phone, and with the code anybody can join the team. Do you read it yourself, alone?
    .retry = Answer “Yes” to go on, or “No” to leave it.
later = That is fine, I made no code. When you are alone, write INVITE.

role = Which permission do you want to give?
    .option-promoter = Promoter
    .option-coordinator = Coordinator
    .retry = Reply “Promoter” or “Coordinator”.

forward =
    { $institution } invites you to its team, with the permission of { $role }. I am its assistant. With me you set up sessions, invite people and take the roll.

    To come in, write me this code: { $code }
    { KNOWN($links) ->
        [yes] I am here:
            { $links }
       *[no] Write it in the chat of { $institution }.
    }

invited = Forward the message with the code to that person. It gives the permission of { $role }, works once and ends on { SHORTDAY($until) } at { HOUR($until) }. Send it to nobody else.
tooMany = You already have { $most } open invitations. Wait until they are used or end.
notAllowed = Only coordinators can use this option.

taken =
    { $name } used your invitation. From today they have the permission of { $role }.{ $unsent ->
        [yes] {" "}They can approve the convocation you kept. To send it write CONVOCAR.
       *[no] {""}
    }
joined = { $name } joined the team with the permission of { $role }. { $inviter } gave it. To see who is in the team write PERSONAL.

expired = It took long, and I made no code. To invite somebody write INVITE.
