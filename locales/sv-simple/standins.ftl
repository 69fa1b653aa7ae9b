# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = Vikarie
stand-in-what = Vikarien ser bara platsen och bara idag. Det slutar kl. { $until }. Mobilen kan skicka till kl. 12 nästa dag.
stand-in-name = Namn
stand-in-make = Gör en kod
stand-in-today = Vikarier idag
stand-in-none = Ingen idag.
stand-in-signed-in = Inloggad
stand-in-not-yet = Inte inloggad än
stand-in-end = Avsluta nu
stand-in-ended = Vikarien är avslutad.
stand-in-for = Koden är till
stand-in-until = Den gäller till kl. { $until }.
stand-in-you = Du är vikarie idag. Det slutar kl. { $until }. Det du markerar sparas på mobilen. Mobilen kan skicka till kl. 12 i morgon.
stand-in-over = Din dag som vikarie är slut. Mobilen skickar det du markerade i går. Vänta en stund på den här sidan. Det går till kl. 12.
