promoter = promoter
coordinator = coordinator

granted =
    Done. From today you are on the team of { $institution }, with the permission of { $role }.

    Write TEAM to see everything you can do, or HELP to see the words.
already = You already had the permission of { $role }. Write TEAM to see what you can do.
wrong = That code does not work or has expired. Check it, or ask whoever gave it to you for another.
tooMany = That makes five codes that do not work. Wait until tomorrow to try again.

expired = A long time passed and we did not finish giving you your team role. Write your code again.
