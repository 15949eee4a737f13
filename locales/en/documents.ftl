folio =
    Folio { $folio }{ $version ->
        [1] {""}
       *[other] , version { $version }
    }
page = Page { $page } of { $pages }
foot = { $norm }. Made on { DATE($made) }, { HOUR($made) }.
when = { DATE($starts) }, { HOUR($starts) }-{ HOUR($ends) }
hour = { HOUR($at) }
people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

fact-reason = Reason
fact-place = Place
fact-date = Date
fact-promoter = Promoter
fact-attendees = Attendance

column-number = No.
column-name = Name
column-hour = Hour
column-method = Noted
otherScript = (name in another script)
method-self = By message
method-promoter = At the session

attendanceList = Attendance list
attendanceList-norm = Attendance list, as the norm NUASS004.01 asks for it
attendanceList-file = attendance-list-{ $folio }{ $version ->
        [1] {""}
       *[other] -v{ $version }
    }
attendanceList-closed =
    { $count ->
        [0] Nobody was noted down while the list was open
        [one] { $count } person attended
       *[other] { $count } people attended
    }. The list was closed on { DATE($closed) }, { HOUR($closed) }.

addendum = Addendum { $number }
addendum-by = Added by { $by } on { DATE($at) }, { HOUR($at) }, after the list was closed.
