# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = Ei vielä lähetetty:
roll-tap-hint = Jokainen painallus tallentuu heti puhelimeen. Se toimii myös ilman nettiyhteyttä.
roll-state-saved = Tallennettu puhelimeen
roll-state-unkept = Vain tällä sivulla. Älä sulje sivua, ennen kuin se on lähetetty.
roll-state-signed-out = Tallennettu puhelimeen. Kirjaudu uudelleen, niin se lähetetään.
roll-state-recorded = Vastaanotettu
roll-state-visit = Vastaanotettu. Valitse ryhmä alempana sivulla.
roll-state-refused = Ei tallennettu listaan.
roll-why-closed = Lista on suljettu. Ota yhteyttä neuvojaan.
roll-why-cancelled = Kerta on peruttu.
roll-why-unknown-person = Henkilöä ei tunneta tässä paikassa.
roll-why-not-a-code = Tämä ei ole osallistujan koodi. Merkitse listaan.
roll-why-passed = Koodi ei ollut voimassa, kun se skannattiin. Pyydä nähdä puhelimen koodi nyt.
roll-why-revoked = Kortti tai puhelin ei ole enää voimassa.
roll-why-other = Tietoa ei voitu ottaa vastaan. Merkitse uudelleen.
roll-dismiss = Olen lukenut tämän
roll-scan = Skannaa osallistujien koodit
roll-scan-hint = Skannaa koodeja yksi kerrallaan: puhelimesta kohdasta ”Minun koodini” tai kortista.
roll-scan-in = Tulee
roll-scan-out = Lähtee
roll-scan-unknown = Ei ole tällä listalla
