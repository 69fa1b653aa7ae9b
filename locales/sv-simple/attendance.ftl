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

## Her record by week
attendance-title = Din närvaro
attendance-hours-label = Timmar den här veckan
attendance-hours = { $done } av { $goal } timmar
attendance-empty = Inget den här veckan.
attendance-week = Vecka { $week }
attendance-weeks-label = Välj vecka
attendance-earlier = Veckan före
attendance-later = Veckan efter
attendance-this-week = Den här veckan
attendance-coming = Inte börjat
attendance-credited = Du får { $hours } timmar.
attendance-cancelled = Vi ställde in.
attendance-not-against-you = Det är inte ditt fel. Du får timmarna.
attendance-cannot-come = Jag kan inte komma
attendance-could-not-come = Jag kunde inte komma
attendance-report-change = Ändra ditt svar
attendance-visit = Besök
attendance-visit-why = Du checkade in. Vi vet inte till vad. Handledaren ordnar det.
attendance-wrong-title = Är det fel?
attendance-wrong = Skriv till din vägledare. Säg vilken dag.
attendance-write = Skriv till din vägledare
voice-you = Du
voice-you-nothing = Du har inte sagt något.
voice-supervisor = Handledaren
voice-supervisor-nothing = Har inte sagt något.
voice-counsellor = Vägledaren
voice-counsellor-nothing = Har inte bestämt.
voice-checked-in = Du kom { $at }.
voice-checked-out = Du gick { $at }.
voice-reported = Du sa: { $reason }.
voice-received = Det kom fram { $at }
voice-to-confirm = Handledaren ska säga ja.

## "I cannot come"
report-title = Jag kan inte komma
report-title-past = Jag kunde inte komma
report-why = Varför?
report-why-change = Vill du ändra? Välj igen.
report-hint = Välj ett svar. Din vägledare ser det. Handledaren ser det inte.
report-change = Ändra
report-recorded = Vi har skrivit: { $reason }
report-recorded-at = Du sa det { $at }.
report-who-decides = Din vägledare bestämmer. Du kan ändra här.
report-no-reason = Välj ett svar.
report-not-now = Det går inte den här dagen. Skriv till din vägledare.
report-cancelled = Vi har ställt in. Du behöver inte göra något.
