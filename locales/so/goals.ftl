# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = Hadafyadaada
goals-words-title = Erayadaada
goals-words-label = Maxaad rabtaa? Ku qor luqaddii aad rabto.
goals-words-empty = Marka hore wax qor.
goals-words-too-long =
    { $by ->
        [one] Qoraalku waa dheer yahay: hal xaraf ayaa dheeraad ah. Gaabi.
       *[other] Qoraalku waa dheer yahay: { $by } xaraf ayaa dheeraad ah. Gaabi.
    }
goals-words-who-reads = Adiga iyo lataliyahaaga ayaa akhriya.
goals-words-saved = Erayadaada waa la kaydiyay.
goals-words-not-saved = Waxa aad qortay lama kaydin.
goals-words-to-the-fault = Eeg waxa khaldan
goals-words-draft = Hore ayaad tan u qortay. Telefoonkan oo keliya ayay ku jirtaa. Riix Kaydi haddii aad rabto inaad haysato.
goals-stage-title = Hadda halkan ayaad joogtaa
goals-no-stage = Weli marxaladdaada lama qorin. Weydii lataliyahaaga.
goals-way-title = Jidka oo dhan
goals-you-are-here = Halkan ayaad joogtaa
goals-areas-title = Waxa aad ka shaqaynayso
goals-reached = La gaaray: { $on }
goals-under-way = Hadda socda
goals-to-come = Mar dambe
goals-reached-before =
    { $count ->
        [one] Hal hadaf oo aad hore u gaartay
       *[other] { $count } hadaf oo aad hore u gaartay
    }
