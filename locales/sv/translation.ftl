### Machine translation of a message, when its reader asks for it.

translation-ask = Visa en maskinöversättning
translation-made = Maskinöversättning. Språk: { $language }.
translation-may-be-wrong = En dator har översatt. Det kan bli fel. Texten ovanför gäller.
translation-not-offered = Det här meddelandet kan inte översättas här. Be en tolk eller din kontakt om hjälp.
translation-slow = Översättningen tog för lång tid. Meddelandet finns kvar. Försök igen om en stund.
translation-down = Översättningen fungerar inte just nu. Meddelandet finns kvar. Försök igen senare.
translation-unusable = Det kom ingen översättning som går att visa. Meddelandet finns kvar. Försök igen senare.
