# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = Svara snabbt
talk-in-swedish = På svenska
talk-original = På eget språk:
talk-as-read = Så läser deltagaren
talk-written = Skrivet { $at }
talk-invited = { $by } har bjudit in { $name } ({ $role }). { $name } läser det som skrivs från nu.
talk-invited-earlier = { $by } har bjudit in { $name } ({ $role }). { $name } läser allt här, också det gamla.
talk-invitation-ended = { $name } läser inte mer här.
talk-also-reads = { $name } ({ $role }) läser också här.
talk-unknown-quick = Det svaret är borta. Välj ett annat.

## The phone's own list.

talk-unkept-next = Stäng inte sidan. Vänta.
talk-refused-other = Det gick inte. Ändra texten. Skicka igen.
talk-again = Ändra
talk-dismiss = Ta bort
talk-api-text = Skriv en text. Högst { $most } tecken.
talk-api-answer = Skicka text eller quick. Bara en.

## The phrase book at the desk.

talk-pick = Välj en färdig text
talk-pick-title = Färdiga texter till { $name }
talk-back = Till meddelandena
talk-phrase = Färdig text
talk-other-phrase = Välj en annan text
talk-activity = Aktivitet
talk-site = Plats
talk-day = Dag
talk-time = Tid
talk-person = Person
talk-document = Papper
talk-document-how = Texten blir som du skriver den.
talk-choose = Välj
talk-look = Se hur det blir
talk-not-yet = Inte skickat än. Läs texten först.
talk-reads = Så läser { $name }
talk-change = Ändra

## What is wrong with what was filled in.

talk-unknown-phrase = Den texten är borta. Välj en annan.
talk-values = Något saknas. Se nedan.
talk-no-choice = Välj i listan.
talk-no-day = Välj en dag.
talk-no-time = Skriv en tid.
talk-no-document = Skriv vilket papper.
talk-not-a-day = Skriv år, månad och dag. Så här: 2026-11-23.
talk-far-off = Dagen är långt bort. Är den rätt?
talk-not-a-time = Skriv tiden så här: 09:30.

## One more member of the staff.

talk-invite-title = En till som läser
talk-invite-whom = Vem
talk-invite-how = Hen läser det som skrivs från nu. Deltagaren ser vem det är.
talk-invite-earlier = Får läsa gamla meddelanden
talk-invite = Bjud in
talk-invite-done = Det är klart.
talk-end = Ta bort
talk-end-done = Det är klart.
talk-not-invitable = Välj någon i listan.
talk-already-invited = Någon är redan med. Ta bort den först.
talk-threads = Bjuden
talk-no-threads = Ingen har bjudit in dig just nu.
