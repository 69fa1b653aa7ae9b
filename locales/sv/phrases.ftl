### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = Ny tid för { $activity }: { $day } klockan { $time }. Den gamla tiden gäller inte.
phrase-moved-day = Ny dag för { $activity }: { $day }. Vi börjar samma tid som vanligt.
phrase-starts-earlier = { $activity } börjar tidigare { $day }. Kom klockan { $time }.
phrase-starts-later = { $activity } börjar senare { $day }. Kom klockan { $time }.
phrase-ends-earlier = { $activity } slutar tidigare { $day }. Du kan gå hem klockan { $time }. Checka ut när du går.
phrase-schedule-changed = Ditt schema är ändrat från { $day }. Titta i appen under ”Schema”.

## group: cancelled
phrase-cancelled-day = Vi ställer in { $activity } { $day }. Du behöver inte komma. Det räknas inte mot dig.
phrase-cancelled-week = Vi ställer in { $activity } hela veckan från { $day }. Du behöver inte komma den veckan. Det räknas inte mot dig.
phrase-cancelled-for-now = Vi ställer in { $activity } från { $day }. Jag skriver när vi börjar igen. Det räknas inte mot dig.
phrase-closed = Det är stängt { $day }. Plats: { $site }. Du behöver inte komma.
phrase-holiday = Det är helgdag { $day }. Då är vi lediga. Du behöver inte komma.

## group: place
phrase-new-place = Ny plats för { $activity } { $day }: { $site }. Titta på kartan i appen dagen före.
phrase-other-entrance = Gå in genom en annan dörr { $day }. Plats: { $site }. Skriv till mig om du inte hittar.

## group: bring
phrase-bring-boots = Ta med stövlar { $day }. Det är vått ute.
phrase-work-clothes = På { $day } behöver du kläder som får bli smutsiga.
phrase-warm-clothes = Det blir kallt { $day }. Ta på dig varma kläder, mössa och handskar.
phrase-bring-lunch = Ta med mat och vatten { $day }. Vi tar paus och äter.
phrase-bring-paper = Ta med det här papperet { $day }: { $document }.
phrase-bring-id = Ta med id-kort eller pass { $day }. Har du inget? Skriv till mig.
phrase-bring-pen = Ta med en penna och en bok att skriva i { $day }.

## group: missed
phrase-missed-you = Vi saknade dig { $day }: { $activity }. Är allt bra med dig? Skriv gärna till mig.
phrase-missed-several-days = Jag har inte sett dig på några dagar. Är allt bra med dig? Ring eller skriv till mig när du kan.
phrase-missed-say-why = Vi såg dig inte { $day }. Tryck på ”Jag kunde inte komma” i appen och säg varför. Skriv till mig om det inte går.
phrase-came-late = Du kom sent { $day }. Är vägen eller tiden svår för dig? Skriv till mig, så hjälps vi åt.
phrase-forgot-check-out = Du checkade inte ut { $day }. Öppna appen och svara på frågan ”När gick du?”.

## group: call
phrase-call-me = Ring mig när du kan, tack. Kan du inte ringa? Skriv här.
phrase-i-call-you = Jag ringer dig { $day } klockan { $time }. Passar det inte? Skriv till mig.
phrase-tried-to-call = Jag försökte ringa dig. Ring eller skriv till mig när du kan.
phrase-my-number-new = Jag har ett nytt telefonnummer. Det gamla fungerar inte. Skriv här om du vill att jag ringer dig.

## group: meeting
phrase-meeting = Vi har ett möte { $day } klockan { $time }. Plats: { $site }. Skriv till mig om du inte kan komma.
phrase-meeting-moved = Vårt möte har en ny tid: { $day } klockan { $time }. Plats: { $site }.
phrase-meeting-cancelled = Vi ställer in mötet { $day }. Du behöver inte komma. Jag skriver när vi har en ny tid.
phrase-meeting-by-phone = Mötet { $day } blir på telefon. Jag ringer dig klockan { $time }. Du behöver inte komma hit.
phrase-meeting-interpreter = En tolk är med på vårt möte { $day } klockan { $time }. Det kostar inget för dig. Skriv till mig vilket språk du vill tala.
phrase-start-meeting = Välkommen till ditt första möte { $day } klockan { $time }. Plats: { $site }. Vi gör en plan tillsammans.

## group: document
phrase-document-needed = Jag behöver ett papper från dig: { $document }. Lämna det senast { $day }. Skriv till mig om det är svårt.
phrase-document-received = Tack. Jag har fått papperet: { $document }.
phrase-doctor-certificate = Jag behöver ett intyg från din läkare. Lämna det senast { $day }. Skriv inget om sjukdomen här.

## group: thanks
phrase-thank-you = Tack! Jag har läst det du skrev.
phrase-get-well = Tack för att du sa till. Krya på dig!
phrase-well-done = Bra jobbat! Du lär dig mer och mer.

## group: other
phrase-new-activity = Du får en ny aktivitet: { $activity }. Du börjar { $day } klockan { $time }. Plats: { $site }.
phrase-welcome = Välkommen till { $activity }! Läs i appen hur du gör. Fråga mig om något är svårt.
phrase-first-day = Din första dag är { $day }. Kom klockan { $time } och fråga efter { $person }.
phrase-read-instruction = Läs hur du gör: { $activity }. Tryck sedan på ”Jag har förstått”. Skriv till mig om du inte förstår.
phrase-check-in = Checka in med telefonen när du kommer. Koden finns på skärmen. Fråga handledaren om det inte går.
phrase-other-leader = Din handledare är sjuk. { $person } leder gruppen { $day }. Kom som vanligt.
phrase-please-confirm = Läs mitt förra meddelande, tack. Svara ja när du har läst det.
phrase-can-you-come = Kan du komma { $day } klockan { $time }? Svara ja eller nej.
phrase-no-bus = Bussen går inte { $day }. Finns det en annan väg? Skriv till mig om du inte kan komma.
phrase-report-sick = Är du sjuk? Tryck på ”Jag kan inte komma” i appen innan vi börjar. Gör så varje gång.
phrase-answer-later = Jag har läst ditt meddelande. Jag svarar senast { $day }.

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = Ny tid
phrase-group-cancelled = Inställt
phrase-group-place = Plats
phrase-group-bring = Ta med
phrase-group-missed = Borta eller sen
phrase-group-call = Telefon
phrase-group-meeting = Möte
phrase-group-document = Papper
phrase-group-thanks = Tack och beröm
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
