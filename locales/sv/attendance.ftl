### Attendance: what is recorded, and how it is known.

## Words of the log
outcome-unmarked = Inget är antecknat
outcome-present = Närvarande
outcome-late = Kom sent
outcome-left-early = Gick tidigare
outcome-not-there = Inte på plats
outcome-absent-accepted = Frånvaro med godtagbart skäl
outcome-absent-not-accepted = Frånvaro utan godtagbart skäl
outcome-sick = Sjuk
outcome-cancelled-by-us = Vi ställde in
evidence-site-code = Koden på plats skannades
evidence-staff-scan = Personal skannade
evidence-supervisor-mark = Handledaren antecknade
evidence-typed-code = Sex siffror från skärmen skrevs in
evidence-site-code-later = Koden på plats skannades och skickades senare
evidence-printed-card = Utskrivet kort
evidence-paper = Närvarolista på papper
evidence-own-word = Deltagarens egen uppgift
reason-sick = Jag är sjuk
reason-child-sick = Mitt barn är sjukt
reason-other-authority = Möte hos en annan myndighet
reason-job-interview = Jobbintervju
reason-funeral = Begravning
reason-other = Något annat
