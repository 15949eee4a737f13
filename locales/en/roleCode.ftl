promoter = promoter
coordinator = coordinator

granted = Done. From today you have the permission of { $role }. Write MENU to see what you can do.
already = You already had the permission of { $role }. Write MENU to see what you can do.
wrong = That code does not work or has expired. Check it, or ask whoever gave it to you for another.
tooMany = That makes five codes that do not work. Wait until tomorrow to try again.
