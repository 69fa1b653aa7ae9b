# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = Inte skickat än:
roll-tap-hint = Varje tryck sparas i mobilen. Det går utan nät.
roll-state-saved = Sparat i mobilen
roll-state-unkept = Bara på sidan. Stäng inte sidan.
roll-state-signed-out = Sparat i mobilen. Logga in igen.
roll-state-recorded = Framme
roll-state-visit = Framme. Välj en grupp längre ner.
roll-state-refused = Inte med i listan.
roll-why-closed = Listan är stängd. Prata med vägledaren.
roll-why-cancelled = Det är inställt.
roll-why-unknown-person = Vi känner inte personen här.
roll-why-not-a-code = Fel kod. Markera i listan.
roll-why-passed = Koden är gammal. Titta på koden igen.
roll-why-revoked = Kortet gäller inte.
roll-why-other = Det gick inte. Markera igen.
roll-dismiss = Jag har läst
roll-scan = Skanna koder
roll-scan-hint = Skanna en kod i taget. På mobilen eller på kortet.
roll-scan-in = Kommer
roll-scan-out = Går
roll-scan-unknown = Inte på listan
