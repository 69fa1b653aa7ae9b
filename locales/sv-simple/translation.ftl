# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = Visa på mitt språk
translation-made = Översatt av en dator. Språk: { $language }.
translation-may-be-wrong = Det kan bli fel. Texten ovanför gäller.
translation-not-offered = Appen kan inte översätta det här. Be någon om hjälp.
translation-slow = Det tog för lång tid. Ditt brev finns kvar. Försök igen snart.
translation-down = Det går inte nu. Ditt brev finns kvar. Försök igen sen.
translation-unusable = Det gick inte. Ditt brev finns kvar. Försök igen sen.
