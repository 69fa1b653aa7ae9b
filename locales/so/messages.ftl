# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = Farriimo
messages-none = Weli farriin ma jirto.
messages-you = Adiga
messages-new = Cusub
messages-read = La akhriyay: { $at }
messages-not-read = Weli lama akhrin
messages-older = Tus farriimihii hore
messages-newest = Farriinta ugu cusub
messages-write = U qor: { $name }
messages-who-reads = Waxa aad halkan ku qorto waxaa la tusayaa { $name }. Haddii aad hesho lataliye cusub, isna wuu akhrin karaa. Ku qor luqaddii aad rabto.
messages-no-counsellor = Weli lataliye kuma lihid app-ka. Weydii kormeeraha goobta hawshaada qofka aad la hadlayso.
messages-sent = Farriintaada waa la diray.
messages-not-sent = Farriinta lama dirin.
messages-to-the-fault = Eeg waxa khaldan
messages-draft = Hore ayaad tan u qortay. Telefoonkan ayay ku kaydsan tahay. Weli lama dirin.
messages-opened = Farriimahaaga
messages-text-empty = Marka hore wax qor.
messages-text-too-long =
    { $by ->
        [one] Qoraalku waa dheer yahay: hal xaraf ayaa dheeraad ah. Gaabi.
       *[other] Qoraalku waa dheer yahay: { $by } xaraf ayaa dheeraad ah. Gaabi.
    }

## The counsellor's desk.

messages-all-threads = Farriimaha oo dhan
messages-person = Bogga ka-qaybgalaha
messages-no-participants = Weli ka-qaybgalayaal ma lihid.
messages-several = U qor dad badan
messages-several-how = Qof kasta wuxuu helayaa farriin isaga u gaar ah. Qofna ma arko cidda kale ee heshay.
messages-text = Farriin
messages-language = Luqadda aad ku qorayso
messages-nobody = Dooro ugu yaraan hal ka-qaybgale.
messages-language-unknown = Luqad ka dooro liiska.
