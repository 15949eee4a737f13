title = Withdraw a permission

grant = Whose permission do you want to withdraw? Reply with their number.
    .label = { $short }
    .description = { $role }
    .item = { $name }: { $role }
    .retry = I did not find that person. Reply with their number in the list. For example: 1.

sure =
    { $own ->
        [yes] You are about to give up your permission of { $role }.
       *[no] You are about to withdraw from { $name } the permission of { $role }.
    }{ $leaderless ->
        [0] {""}
        [one] {" "}Nobody would lead { $leaderless } session.
       *[other] {" "}Nobody would lead { $leaderless } sessions.
    }

    Shall I withdraw it?
    .retry = Reply “Yes” to withdraw the permission or “No” to leave it as it is.

withdrawn =
    { $own ->
        [yes] Done, you no longer have the permission of { $role }.
       *[no] Done, { $name } no longer has the permission of { $role }.
    }{ $leaderless ->
        [0] {""}
        [one] {" "}Nobody leads { $leaderless } session now. With CHANGE SESSION you choose somebody else.
       *[other] {" "}Nobody leads { $leaderless } sessions now. With CHANGE SESSION you choose somebody else.
    }{ $unsent ->
        [0] {""}
        [one] {" "}Their convocation does not wait for approval any more. Somebody else can go on with it in CONVOCAR.
       *[other] {" "}Their { $unsent } convocations do not wait for approval any more. Somebody else can go on with them in CONVOCAR.
    }
last = They are the only person who coordinates. Before withdrawing that permission, invite another with INVITE.
kept = That is fine, everything stays as it was.
gone = That permission is no longer there. Write STAFF to see who is in the team.
notAllowed = Only coordinators can use this option.

told = You no longer have the permission of { $role } at { $institution }. Your places stay as they are. If you think it is a mistake, write A PERSON.

expired = A long time passed and I withdrew no role. To do it write WITHDRAW PERMISSION.
