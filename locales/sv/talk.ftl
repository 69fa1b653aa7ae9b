### The phrase book at the counsellor's desk, and the staff she invites.

talk-activity = Aktivitet
talk-site = Plats
talk-day = Dag
talk-time = Klockslag
talk-person = Person
talk-document = Papper eller dokument
talk-document-how = Skrivs som det är. Det översätts inte.
talk-choose = Välj
talk-no-choice = Välj i listan.
talk-no-day = Välj en dag.
talk-no-time = Skriv ett klockslag.
talk-no-document = Skriv vad det gäller.
talk-not-a-day = Skriv dagen som år-månad-dag, till exempel 2026-11-23.
talk-far-off = Dagen är mer än ett år bort. Är den rätt?
talk-not-a-time = Skriv klockslaget med fyra siffror, till exempel 09:30.
talk-unknown-phrase = Den frasen finns inte längre. Välj en annan.
talk-values = Något saknas. Se vid fälten.
