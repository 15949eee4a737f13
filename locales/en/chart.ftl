## What is read in the picture of a flow (npm run flows -- graph).

yes = yes
no = no
otherwise = otherwise
none = there is nothing
without = left out
corrects = corrects
cancels = cancel
begins = Begins with: { $words }
menu = menu { $place }
called = another flow
by = { $by }
known = { $path } is known
unknown = { $path } is not known
is = { $path } is { $value }
isNot = { $path } is not { $value }
