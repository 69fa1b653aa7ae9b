# Draft: not yet reviewed by a translator.
### Attendance: what is recorded, and how it is known.

## Words of the log
outcome-unmarked = Inget är skrivet
outcome-present = På plats
outcome-late = Kom sent
outcome-left-early = Gick tidigt
outcome-not-there = Inte på plats
outcome-absent-accepted = Borta. Det var okej.
outcome-absent-not-accepted = Borta. Skälet godkändes inte.
outcome-sick = Sjuk
outcome-cancelled-by-us = Vi ställde in
evidence-site-code = Skannade koden på platsen
evidence-staff-scan = Personalen skannade
evidence-supervisor-mark = Handledaren skrev det
evidence-typed-code = Skrev de sex siffrorna
evidence-site-code-later = Skannade koden. Den kom till oss senare.
evidence-printed-card = Ett kort på papper
evidence-paper = En lista på papper
evidence-own-word = Deltagaren säger det själv
reason-sick = Jag är sjuk
reason-child-sick = Mitt barn är sjukt
reason-other-authority = Ett annat möte med en myndighet
reason-job-interview = Jobbintervju
reason-funeral = Begravning
reason-other = Något annat
