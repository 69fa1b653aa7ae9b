### Tillgänglighetsredogörelsen (lag 2018:1937).

statement-title = Tillgänglighet
statement-link = Tillgänglighet: vad som fungerar och vart du vänder dig
statement-who = { $municipality } står bakom appen Steg. Här står hur tillgänglig den är.
statement-goal = Appen ska gå att använda för alla: med skärmläsare, med tangentbord, med stor text och utan att se färger. Vi följer lagen om tillgänglighet till digital offentlig service (2018:1937) och WCAG 2.2 nivå AA. Appen följer kraven delvis.
statement-gaps = Det här fungerar inte än
statement-gap-translations = Andra språk än svenska är utkast. Ingen översättare har läst dem än.
statement-gap-people = Ingen med funktionsnedsättning har provat appen åt oss än.
statement-gap-screen = Skärmen på platsen visar en bild att läsa med kameran. Ser du inte bilden? Be handledaren säga siffrorna, eller be handledaren skriva upp dig.
statement-tell-title = Säg till om något inte fungerar
statement-tell-what = Kan du inte läsa något, eller göra det du ska? Säg till. Du kan också få innehållet på ett annat sätt.
statement-tell = Kontakta oss:
statement-no-contact = Kommunen har inte skrivit in någon adress här. Säg till din vägledare.
statement-complain-title = Om vi inte hjälper dig
statement-complain = Myndigheten för digital förvaltning (Digg) kontrollerar att lagen följs. Du kan anmäla till dem om vi inte hjälper dig.
statement-how-title = Så har vi provat
statement-how = Varje sida provas automatiskt med axe-core, på en smal skärm, med stor text och från höger till vänster. Sidan här sågs över { $date }.
