# Draft: not yet reviewed by a translator.
### A site's screens: what a screen says of itself, enrolling one, taking one out of use.

site-screens = Skärmar
screen-alone = Skärmen har inget nät. Koden fungerar ändå.
screen-corrected = Klockan i skärmen går fel. Koden fungerar ändå.
screen-unsure = Klockan kanske går fel. Koden fungerar kanske inte. Titta på klockan i din mobil. Är det olika? Fråga handledaren.
screen-no-keys = Skärmen har ingen kod nu. Den behöver nät. Fråga handledaren.
screen-last-contact = Senaste kontakt:
screen-revoked = Skärmen används inte mer. Fråga handledaren.
screen-enrol-again = Koppla in igen
screen-code-unknown = Koden är fel. Titta noga och skriv igen.
screen-code-used = Koden är använd. Be om en ny kod.
screen-code-expired = Koden är för gammal. Be om en ny kod.
screens-title = Skärmar
screens-none = Ingen skärm är inkopplad.
screens-what = En surfplatta eller en tv kan visa koden. Ingen behöver logga in på den. Du behöver en kod för att koppla in den.
screens-add = Koppla in en skärm
screens-code-once = Koden visas bara nu. Den fungerar en gång. Den fungerar i en timme.
screens-step-open = Öppna den här adressen på skärmen:
screens-step-type = Skriv koden.
screens-step-press = Tryck på "Koppla in".
screens-since = Inkopplad { $at }. { $name } gjorde det.
screens-seen = Senaste kontakt { $at }
screens-off = Ta bort skärmen
screens-off-means = Tar du bort en skärm slutar dess koder fungera. Det tar 15 sekunder. Andra skärmar här får en ny nyckel. De behöver nät. Utan nät fungerar inte deras koder.
screens-off-done = Skärmen är borttagen.
enrol-title = Koppla in skärmen
enrol-is-one = Den här enheten är redan en skärm.
enrol-how = Den här enheten kan bli en skärm. Be handledaren om en kod. Skriv koden här.
enrol-signs-out = Du loggas ut här.
enrol-code = Kod från handledaren
enrol-button = Koppla in
