# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = Tus turjumaad mashiin
translation-made = Turjumaad mashiin. Luqad: { $language }.
translation-may-be-wrong = Kombiyuutar ayaa turjumay. Way khaldami kartaa. Qoraalka sare ayaa sax ah.
translation-not-offered = Farriintan halkan laguma turjumi karo. Caawimaad weydii turjubaan ama qofka kuu xilsaaran.
translation-slow = Turjumaaddu waqti dheer ayay qaadatay. Farriintu way joogtaa. Mar dhow isku day mar kale.
translation-down = Turjumaaddu hadda ma shaqaynayso. Farriintu way joogtaa. Dib isku day.
translation-unusable = Ma iman turjumaad la tusi karo. Farriintu way joogtaa. Dib isku day.
