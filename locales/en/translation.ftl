# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = Show a machine translation
translation-made = Machine translation. Language: { $language }.
translation-may-be-wrong = A computer translated this. It can be wrong. The text above is the one that counts.
translation-not-offered = This message cannot be translated here. Ask an interpreter or your contact for help.
translation-slow = The translation took too long. The message is still here. Try again in a while.
translation-down = The translation does not work right now. The message is still here. Try again later.
translation-unusable = No translation came that can be shown. The message is still here. Try again later.
