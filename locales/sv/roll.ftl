### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = Inte skickat än:
roll-tap-hint = Varje tryck sparas genast på mobilen. Det fungerar även utan nät.
roll-state-saved = Sparat på mobilen
roll-state-unkept = Bara på den här sidan. Stäng den inte innan det är skickat.
roll-state-signed-out = Sparat på mobilen. Logga in igen för att skicka.
roll-state-recorded = Mottaget
roll-state-visit = Mottaget. Välj grupp längre ner på sidan.
roll-state-refused = Inte sparat i listan.
roll-why-closed = Listan är stängd. Kontakta vägledaren.
roll-why-cancelled = Tillfället är inställt.
roll-why-unknown-person = Personen är inte känd på den här platsen.
roll-why-not-a-code = Det är inte en deltagares kod. Markera i listan i stället.
roll-why-passed = Koden gällde inte när den skannades. Be att få se koden på mobilen nu.
roll-why-revoked = Kortet eller mobilen gäller inte längre.
roll-why-other = Det gick inte att ta emot. Markera igen.
roll-dismiss = Jag har läst
roll-scan = Skanna deltagarnas koder
roll-scan-hint = Skanna en kod efter en annan: på mobilen under Min kod, eller på ett kort.
roll-scan-in = Kommer
roll-scan-out = Går
roll-scan-unknown = Finns inte på den här listan
