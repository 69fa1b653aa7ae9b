### Stand-ins for a supervisor.

stand-in-title = Vikarie
stand-in-what = En vikarie ser bara den här platsen och bara idag. Koden och inloggningen slutar av sig själva kl. { $until }. Vikariens namn står vid allt hen markerar. Det som vikarien markerade under dagen kan mobilen skicka till kl. 12 dagen efter.
stand-in-name = Vikariens namn
stand-in-make = Gör en kod för idag
stand-in-today = Vikarier idag
stand-in-none = Ingen vikarie idag.
stand-in-signed-in = Inloggad
stand-in-not-yet = Har inte loggat in än
stand-in-end = Avsluta nu
stand-in-ended = Vikarien är avslutad.
stand-in-for = Koden är för
stand-in-until = Den gäller till kl. { $until } idag.
stand-in-you = Du är vikarie till kl. { $until } idag. Det du markerar före det sparas på mobilen. Mobilen kan skicka det till kl. 12 i morgon.
stand-in-over = Din dag som vikarie är slut. Mobilen skickar nu det du markerade i går. Låt sidan vara öppen en stund. Det går till kl. 12 idag.
