# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = Ny tid för { $activity }: { $day } klockan { $time }. Kom inte på den gamla tiden.
phrase-moved-day = Ny dag för { $activity }: { $day }. Kom samma tid som förut.
phrase-starts-earlier = { $activity } börjar tidigt { $day }. Kom redan klockan { $time }.
phrase-starts-later = { $activity } börjar senare { $day }. Kom inte förrän klockan { $time }.
phrase-ends-earlier = { $activity } slutar tidigt { $day }. Du kan gå hem klockan { $time }. Checka ut när du går.
phrase-schedule-changed = Du har ett nytt schema från { $day }. Titta i appen under ”Schema”.

## group: cancelled
phrase-cancelled-day = Vi ställer in { $activity } { $day }. Du ska inte komma då. Det räknas inte mot dig.
phrase-cancelled-week = Vi ställer in { $activity } en hel vecka från { $day }. Du ska inte komma då. Det räknas inte mot dig.
phrase-cancelled-for-now = Vi ställer in { $activity } från { $day }. Jag skriver när du kan komma igen. Det räknas inte mot dig.
phrase-closed = Det är stängt { $day }. Plats: { $site }. Du ska inte komma då.
phrase-holiday = Det är helg { $day }. Då är vi lediga. Du ska inte komma då.

## group: place
phrase-new-place = Ny plats för { $activity } { $day }: { $site }. Titta på kartan i appen dagen före.
phrase-other-entrance = Gå in genom en annan dörr { $day }. Plats: { $site }. Hittar du inte? Skriv till mig.

## group: bring
phrase-bring-boots = Ta med stövlar { $day }. Det är vått ute.
phrase-work-clothes = På { $day } blir vi smutsiga. Ta på gamla kläder.
phrase-warm-clothes = Det blir kallt { $day }. Ta på varma kläder, mössa och handskar.
phrase-bring-lunch = Ta med mat och vatten { $day }. Vi tar paus och äter.
phrase-bring-paper = Ta med det här papperet { $day }: { $document }.
phrase-bring-id = Ta med id-kort eller pass { $day }. Har du inget? Skriv till mig.
phrase-bring-pen = Ta med en penna { $day }. Ta med en bok att skriva i.

## group: missed
phrase-missed-you = Vi saknade dig { $day }. Det var { $activity }. Mår du bra? Skriv till mig.
phrase-missed-several-days = Jag har inte sett dig på några dagar. Mår du bra? Ring eller skriv till mig när du kan.
phrase-missed-say-why = Vi såg dig inte { $day }. Tryck på ”Jag kunde inte komma” i appen. Går det inte? Skriv till mig.
phrase-came-late = Du kom sent { $day }. Är vägen svår? Är tiden svår? Skriv till mig, så hjälps vi åt.
phrase-forgot-check-out = Du checkade inte ut { $day }. Öppna appen. Svara på frågan ”När gick du?”.

## group: call
phrase-call-me = Ring mig när du kan, tack. Kan du inte ringa? Skriv här.
phrase-i-call-you = Jag ringer dig { $day } klockan { $time }. Går det inte då? Skriv till mig.
phrase-tried-to-call = Jag har ringt dig. Ring eller skriv till mig när du kan.
phrase-my-number-new = Jag har ett nytt nummer till min telefon. Ring inte det gamla. Vill du prata? Skriv här, så ringer jag dig.

## group: meeting
phrase-meeting = Vi har ett möte { $day } klockan { $time }. Plats: { $site }. Kan du inte komma? Skriv till mig.
phrase-meeting-moved = Vårt möte har en ny tid: { $day } klockan { $time }. Plats: { $site }.
phrase-meeting-cancelled = Vi ställer in mötet { $day }. Du ska inte komma då. Jag skriver när vi har en ny tid.
phrase-meeting-by-phone = Mötet { $day } blir på telefon. Jag ringer dig klockan { $time }. Du kan vara hemma.
phrase-meeting-interpreter = En tolk är med på vårt möte { $day } klockan { $time }. Det kostar inget. Skriv vilket språk du vill tala.
phrase-start-meeting = Välkommen till ditt första möte { $day } klockan { $time }. Plats: { $site }. Vi gör en plan för dig.

## group: document
phrase-document-needed = Jag behöver ett papper från dig: { $document }. Sista dag: { $day }. Är det svårt? Skriv till mig.
phrase-document-received = Tack. Jag har fått papperet: { $document }.
phrase-doctor-certificate = Jag behöver ett papper från din läkare. Sista dag: { $day }. Skriv inte här vad du är sjuk i.

## group: thanks
phrase-thank-you = Tack! Jag har läst det du skrev.
phrase-get-well = Tack för att du sa det. Krya på dig!
phrase-well-done = Bra jobbat! Du kan mer och mer.

## group: other
phrase-new-activity = Du ska börja på något nytt: { $activity }. Kom { $day } klockan { $time }. Plats: { $site }.
phrase-welcome = Välkommen till { $activity }! Läs i appen hur du gör. Fråga mig om något är svårt.
phrase-first-day = Din första dag är { $day }. Kom klockan { $time }. Fråga efter { $person }.
phrase-read-instruction = Läs hur du gör: { $activity }. Tryck sedan på ”Jag förstår”. Är det svårt? Skriv till mig.
phrase-check-in = Checka in med din telefon när du kommer. Koden finns på en skärm. Går det inte? Fråga din handledare.
phrase-other-leader = Din handledare är sjuk. { $person } är med er { $day }. Kom som vanligt.
phrase-please-confirm = Läs det jag skrev förut, tack. Svara ja när du har läst det.
phrase-can-you-come = Kan du komma { $day } klockan { $time }? Svara ja eller nej.
phrase-no-bus = Bussen går inte { $day }. Finns det en annan väg? Skriv om du inte kan komma.
phrase-report-sick = Är du sjuk? Tryck på ”Jag kan inte komma” i appen innan vi börjar. Gör så varje gång.
phrase-answer-later = Jag har läst det du skrev. Du får svar senast { $day }.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = Ny tid
phrase-group-cancelled = Inställt
phrase-group-place = Plats
phrase-group-bring = Ta med
phrase-group-missed = Borta eller sen
phrase-group-call = Telefon
phrase-group-meeting = Möte
phrase-group-document = Papper
phrase-group-thanks = Tack
phrase-group-other = Annat

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = Ja.
quick-no = Nej.
quick-thank-you = Tack!
quick-not-understood = Jag förstår inte.
quick-call-me = Ring mig, tack.
quick-ill = Jag är sjuk i dag.
quick-late = Jag kommer sent.
quick-cannot-come = Jag kan inte komma.
