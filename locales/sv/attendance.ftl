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

## Her record by week
attendance-title = Din närvaro
attendance-hours-label = Timmar den här veckan
attendance-hours = { $done } av { $goal } timmar
attendance-empty = Inget den här veckan.
attendance-week = Vecka { $week }
attendance-weeks-label = Välj vecka
attendance-earlier = Veckan innan
attendance-later = Veckan efter
attendance-this-week = Den här veckan
attendance-coming = Har inte börjat
attendance-credited = Räknas som { $hours } timmar.
attendance-cancelled = Vi ställde in.
attendance-not-against-you = Det räknas inte mot dig. Du får timmarna ändå.
attendance-cannot-come = Jag kan inte komma
attendance-could-not-come = Jag kunde inte komma
attendance-report-change = Ändra det du har meddelat
attendance-visit = Besök
attendance-visit-why = Du checkade in. Vi vet inte vilken aktivitet det gäller. Handledaren ordnar det.
attendance-wrong-title = Är något fel?
attendance-wrong = Skriv till din vägledare. Berätta vilken dag det gäller.
attendance-write = Skriv till din vägledare
voice-you = Du
voice-you-nothing = Du har inte sagt något än.
voice-supervisor = Handledaren
voice-supervisor-nothing = Har inte bekräftat något än.
voice-counsellor = Vägledaren
voice-counsellor-nothing = Har inte bestämt något.
voice-checked-in = Du checkade in { $at }.
voice-checked-out = Du checkade ut { $at }.
voice-reported = Du har meddelat: { $reason }.
voice-received = Kom till oss { $at }
voice-to-confirm = Handledaren ska bekräfta det.

## "I cannot come"
report-title = Jag kan inte komma
report-title-past = Jag kunde inte komma
report-why = Varför kan du inte komma?
report-why-change = Vill du ändra? Välj igen.
report-hint = Välj ett svar. Bara din vägledare ser det. Handledaren ser det inte.
report-change = Ändra
report-recorded = Vi har antecknat: { $reason }
report-recorded-at = Du meddelade det { $at }.
report-who-decides = Din vägledare bestämmer om det är ett godtagbart skäl. Du kan ändra ditt svar här.
report-no-reason = Välj ett svar.
report-not-now = Det går att meddela från 30 dagar före till 14 dagar efter. Skriv till din vägledare i stället.
report-cancelled = Vi har ställt in. Du behöver inte meddela något. Det räknas inte mot dig.
