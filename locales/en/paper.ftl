# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = List on paper
paper-type-title = Type in from paper
paper-print-how = Print this page on A4 from the browser.
paper-type-how = Type the list in here within seven days. The code of a row says who it is about.
paper-keep = Show the list only to those who need it. Lock it up. Destroy it when it has been typed in.
paper-code = Code
paper-name = Name
paper-came = Came
paper-left = Left
paper-signature = Signature
paper-empty-rows = Empty rows: for people who are not on the list. Add them on the roll as somebody who is not on the list.
paper-back-in = To type the list in: open the roll and choose Type in from paper. Type the code of the row and what is ticked.
paper-filled-in-by = Filled in by:
paper-type-what = Type one row of the paper in each row here. Skip the rows that you do not need.
paper-time-hint = Times are only needed if they are on the paper. For example 09:05.
paper-row = Row { $row }
paper-more-rows = More rows
paper-outcome = Attendance
paper-choose = Choose
paper-recorded =
    { $count ->
        [one] One row is saved.
       *[other] { $count } rows are saved.
    }
paper-same =
    { $count ->
        [one] One row was saved already.
       *[other] { $count } rows were saved already.
    }
paper-refused =
    { $count ->
        [one] One row is not saved.
       *[other] { $count } rows are not saved.
    }
paper-refused-below = Correct it below and save again.
paper-refused-again = Compare the paper with the roll. Type what is missing again.
paper-row-why = Row { $row }: { $why }
paper-empty = You have not typed anything. Type at least one row.
paper-no-code = The code is missing.
paper-not-a-code = A code has five characters. Look at the paper again.
paper-slip = The code is mistyped. Look at the paper again.
paper-unknown = The code is on no list of this site.
paper-twice = The same code is in a row further up.
paper-closed = The roll is closed. Talk to the counsellor.
paper-cancelled = It is cancelled. You do not need to mark anyone.
paper-not-begun = It has not begun yet.
paper-no-outcome = Choose the attendance.
paper-no-time = Write the time like this: 09:05.
paper-time-outside = The time does not fit with when it was.
paper-time-of-nobody = Somebody who was not there has no times.
opened-paper = The attendance list, to print it
