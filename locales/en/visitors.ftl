# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = Somebody who is not on the list
visitor-add-why = Write a few words so that you know who it was. Write nothing about health. The words go when you have said who it was.
visitor-note = Who came?
visitor-time = When?
visitor-save = Save the visit
visitor-waiting = Visits by people not on the list
visitor-waiting-why = Choose who it was. If the name is not there, ask the counsellor to give the person a place here. The visit waits for 30 days.
visitor-who = It was
visitor-choose = Choose a person
visitor-place = Mark as present
visitor-off = Not a participant
visitor-note-empty = Write a few words about who came.
visitor-note-long = Write at most { $most } characters.
visitor-time-bad = Write a time that has already been, for example 09:15.
visitor-who-none = Choose who it was.
visitor-gone = This visit has been dealt with already.
