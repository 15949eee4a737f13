title = Correct my details

what = What do you want to correct?
    .label =
        { $relation ->
            [returned] The convocation
           *[details] My details
        }
    .retry = Reply “The convocation” or “My details”.

who = Whose details do you want to correct?
    .label = { $short }
    .item = { $name }
    .retry = I did not understand whose details they are. Reply with the number of an option. For example: 1.

field = What do you want to correct?
    .option-name = Name
    .option-locality = Locality
    .retry = Reply “Name” or “Locality”.

name = The name I have now is { $who-name }. What is the right one?
    .retry = Write the name and surnames, with letters only. For example: María López Díaz.

locality = What is the right locality?
    .retry = Write the name of the village, ejido or neighbourhood. For example: San Isidro.

corrected =
    { $field ->
        [locality] Done. The locality is now { $locality }.
       *[name] Done. The name is now { $name }.
    }
same = It was already so. I changed nothing.
nothing = I have no details of yours yet. Write REGISTER to begin.

expired = A long time passed and we did not finish correcting your details: they are as before. To change them write FIX IT.
