### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = Svara snabbt
talk-in-swedish = På svenska
talk-original = Svaret på deltagarens språk:
talk-as-read = Så läser deltagaren det
talk-written = Skrivet { $at }
talk-invited = { $by } har bjudit in { $name } ({ $role }). { $name } läser och svarar här från och med nu.
talk-invited-earlier = { $by } har bjudit in { $name } ({ $role }). { $name } läser och svarar här. { $name } kan också läsa det som skrevs förut.
talk-invitation-ended = { $name } läser inte längre här.
talk-also-reads = { $name } ({ $role }) läser och svarar också här.
talk-unknown-quick = Det svaret finns inte längre. Välj ett annat.

## The phone's own list.

talk-unkept-next = Stäng inte den här sidan förrän meddelandet är skickat.
talk-refused-other = Vi kunde inte ta emot meddelandet. Ändra det och skicka igen.
talk-again = Ändra
talk-dismiss = Ta bort
talk-api-text = Ett meddelande har text, högst { $most } tecken.
talk-api-answer = Skicka antingen text eller quick.

## The phrase book at the desk.

talk-pick = Välj en färdig fras
talk-pick-title = Färdiga fraser till { $name }
talk-back = Till meddelandena
talk-phrase = Färdig fras
talk-other-phrase = Välj en annan fras
talk-activity = Aktivitet
talk-site = Plats
talk-day = Dag
talk-time = Klockslag
talk-person = Person
talk-document = Papper eller dokument
talk-document-how = Skrivs som det är. Det översätts inte.
talk-choose = Välj
talk-look = Se hur det blir
talk-not-yet = Det är inte skickat än. Läs igenom det först.
talk-reads = Så läser { $name }
talk-change = Ändra

## What is wrong with what was filled in.

talk-unknown-phrase = Den frasen finns inte längre. Välj en annan.
talk-values = Något saknas. Se vid fälten.
talk-no-choice = Välj i listan.
talk-no-day = Välj en dag.
talk-no-time = Skriv ett klockslag.
talk-no-document = Skriv vad det gäller.
talk-not-a-day = Skriv dagen som år-månad-dag, till exempel 2026-11-23.
talk-far-off = Dagen är mer än ett år bort. Är den rätt?
talk-not-a-time = Skriv klockslaget med fyra siffror, till exempel 09:30.

## One more member of the staff.

talk-invite-title = En till i samtalet
talk-invite-whom = Vem
talk-invite-how = Den du bjuder in läser och svarar här från och med nu. Deltagaren ser vem det är och att du har bjudit in.
talk-invite-earlier = Får läsa tidigare meddelanden också
talk-invite = Bjud in
talk-invite-done = Inbjudan är klar.
talk-end = Avsluta inbjudan
talk-end-done = Inbjudan är avslutad.
talk-not-invitable = Välj någon i personalen i listan.
talk-already-invited = Någon är redan inbjuden. Avsluta den inbjudan först.
talk-threads = Inbjudningar
talk-no-threads = Du är inte inbjuden till något samtal just nu.
