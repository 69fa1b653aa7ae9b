### The scanner: reading a code with the camera or from a picture.

scan-open = Skanna koden
scan-close = Stäng
scan-torch = Lampa
scan-type = Skriv siffrorna
scan-photo = Välj en bild
scan-opening = Kameran startar …
scan-aim = Håll kameran mot koden.
scan-found = Koden är läst.
scan-foreign = Den här koden hör till något annat. Leta efter koden från Steg.
scan-denied = Steg får inte använda kameran, men det finns andra sätt här nedanför.
scan-no-camera = Kameran går inte att använda, men det finns andra sätt här nedanför.
scan-looking = Letar efter en kod i bilden …
scan-no-code = Det finns ingen kod i bilden. Ta en ny bild, närmare koden.
scan-unloaded = Skannern går inte att öppna just nu. Försök igen, eller skriv siffrorna.
