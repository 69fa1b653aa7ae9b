# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = Skanna koden
scan-close = Stäng
scan-torch = Lampa
scan-type = Skriv siffrorna
scan-photo = Välj en bild
scan-opening = Kameran startar …
scan-aim = Håll kameran mot koden.
scan-found = Klart. Koden är läst.
scan-foreign = Det är fel kod. Leta efter koden från Steg.
scan-denied = Kameran är inte tillåten. Gör på ett annat sätt här nedanför.
scan-no-camera = Kameran fungerar inte. Gör på ett annat sätt här nedanför.
scan-looking = Vi letar i bilden …
scan-no-code = Vi ser ingen kod. Ta en ny bild. Gå närmare.
scan-unloaded = Det gick inte. Försök igen. Eller skriv siffrorna.
