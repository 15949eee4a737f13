title = Who is in the team

list = These people are in the team:
    .item =
        • { $name }: { $role }, since { SHORTDAY($since) }.{ KNOWN($inviter) ->
            [yes] {" "}{ $inviter } gave the permission.
           *[no] {""}
        }

invited = Invitations nobody has used:
    .item = • { $role }, until { SHORTDAY($until) }, { HOUR($until) }.

notAllowed = Only the team can use this option.
